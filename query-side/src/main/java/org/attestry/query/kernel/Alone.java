package org.attestry.query.kernel;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Work that one node does while the others leave it alone. Who dies lets go at once: the lock goes with the connection. */
public final class Alone {

    /** What is to be done, and nowhere else meanwhile. */
    @FunctionalInterface
    public interface Work {
        void run() throws InterruptedException;
    }

    private final DataSource database;

    Alone(DataSource database) {
        this.database = database;
    }

    /** Does it unless somebody is at it; says whether it was done here. */
    public boolean run(String what, Work work) throws InterruptedException {
        try (Connection held = database.getConnection()) {
            if (!said(held, "select pg_try_advisory_lock(hashtextextended(?, 0))", what)) {
                return false;
            }
            try {
                work.run();
            } finally {
                said(held, "select pg_advisory_unlock(hashtextextended(?, 0))", what);
            }
            return true;
        } catch (SQLException away) {
            throw new IllegalStateException("The database went away during " + what, away);
        }
    }

    private static boolean said(Connection held, String sql, String what) throws SQLException {
        try (var ask = held.prepareStatement(sql)) {
            ask.setString(1, "attestry." + what);
            try (var row = ask.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
