package org.attestry.http;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.attestry.ledger.LedgerUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says 503 when the database is away: whatever was sent may be sent again. */
final class Outages implements Translation {

    private static final Logger log = LoggerFactory.getLogger(Outages.class);

    @Override
    public @Nullable Problem of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isOutage(cause)) {
                log.warn("The database cannot be reached: {}", cause.getMessage());
                return Problem.of(
                        KnownProblem.UNAVAILABLE,
                        cause instanceof LedgerUnavailable ledger && ledger.perhapsStored()
                                ? "It may be recorded or not: send the same again in a few seconds, with the same key."
                                : "Nothing was changed; send the same again in a few seconds.");
            }
        }
        return null;
    }

    private static boolean isOutage(Throwable cause) {
        return cause instanceof LedgerUnavailable
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLRecoverableException
                || (cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        // class 08 connection, 53 out of resources, 57P shut down or starting up
                        && (sql.getSQLState().startsWith("08")
                                || sql.getSQLState().startsWith("53")
                                || sql.getSQLState().startsWith("57P")));
    }
}
