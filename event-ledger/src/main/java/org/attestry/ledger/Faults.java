package org.attestry.ledger;

import java.sql.SQLException;
import org.postgresql.util.PSQLException;

/** What a database error means for the one who waits. */
final class Faults {
    private Faults() {}

    /** The connection is gone, or the server is going. */
    static boolean isAway(SQLException fault) {
        String state = state(fault);
        return state.isEmpty() // a pool that waited in vain
                || state.startsWith("08")
                || state.startsWith("57P")
                || state.startsWith("53")
                || state.equals("25006"); // it has become a standby: the next connection may reach the new primary
    }

    /** Rolled back for a reason that passes: deadlock, lock timeout, cancelled. */
    static boolean passes(SQLException fault) {
        String state = state(fault);
        return state.startsWith("40") || state.equals("55P03") || state.equals("57014");
    }

    /** A stream that was said to be new has begun. */
    static boolean isTaken(SQLException fault) {
        return fault instanceof PSQLException server
                && server.getServerErrorMessage() != null
                && "place_pkey".equals(server.getServerErrorMessage().getConstraint());
    }

    /** What one append is told when the database cannot take what it says. */
    static RuntimeException ofOne(SQLException fault) {
        String state = state(fault);
        if (state.startsWith("22") || state.startsWith("23")) {
            return new IllegalArgumentException("the ledger cannot store this: " + fault.getMessage(), fault);
        }
        return new IllegalStateException("the ledger failed: " + fault.getMessage(), fault);
    }

    /** What a reader is told. */
    static RuntimeException ofReading(SQLException fault) {
        if (isAway(fault) || passes(fault)) {
            return new LedgerUnavailable("the ledger's database is away", false, fault);
        }
        return new IllegalStateException("the ledger cannot be read: " + fault.getMessage(), fault);
    }

    private static String state(SQLException fault) {
        String state = fault.getSQLState();
        return state == null ? "" : state;
    }
}
