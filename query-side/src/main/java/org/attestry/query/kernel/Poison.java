package org.attestry.query.kernel;

import java.sql.SQLException;
import java.util.Set;
import org.attestry.events.catalogue.UnknownHistory;
import org.springframework.transaction.TransactionException;

/** Whether a failure lies in the event that was being handled; else the whole view stands still until it has passed. */
final class Poison {

    /** The first two letters of an SQLState that speak of the connection, the server or others at work on it. */
    private static final Set<String> NOT_IN_THE_EVENT =
            Set.of("08", "25", "28", "40", "53", "55", "57", "58", "F0", "XX");

    private static final int LONGEST = 300;

    private Poison() {}

    static boolean isIn(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return isIn(sql);
            }
            if (cause instanceof InterruptedException
                    || cause instanceof TransactionException
                    || cause instanceof UnknownHistory
                    || (cause instanceof Error && !(cause instanceof StackOverflowError))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIn(SQLException failure) {
        var state = failure.getSQLState();
        return state != null && state.length() == 5 && !NOT_IN_THE_EVENT.contains(state.substring(0, 2));
    }

    /** The cause in one line. What a database adds after a colon in quotes is somebody's data and is left out. */
    static String sentence(Throwable failure) {
        var said = Sentences.of(failure).replaceAll("\\p{Cntrl}", " ").replaceFirst("^ERROR: ", "");
        var kept = innermost(failure) instanceof SQLException ? said.replaceFirst(": \".*", "") : said;
        return kept.length() > LONGEST ? kept.substring(0, LONGEST) : kept;
    }

    /** The name of what went wrong, for those who mend it. */
    static String kind(Throwable failure) {
        return innermost(failure).getClass().getName();
    }

    private static Throwable innermost(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
