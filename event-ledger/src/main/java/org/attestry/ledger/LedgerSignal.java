package org.attestry.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Tells at once when the ledger has grown: one listening connection, and a slow look every few seconds behind it. */
public final class LedgerSignal implements AutoCloseable {
    private static final Duration RETRY = Duration.ofMillis(500);
    /** How long it may take until the end is noticed. */
    private static final int GLANCE_MILLIS = 250;

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final DataSource database;
    private final Duration look;
    private final Growth growth = new Growth();
    private volatile @Nullable Connection listening;
    private final Thread thread;

    private LedgerSignal(DataSource database, Duration look) {
        this.database = database;
        this.look = look;
        this.thread = Thread.ofPlatform().daemon().name("ledger-signal").start(this::work);
    }

    /** Starts listening; keeps one connection. */
    public static LedgerSignal listen(DataSource database) {
        return listen(database, Duration.ofSeconds(5));
    }

    /** Starts listening, looking at the head itself this often in case a notification was lost. */
    public static LedgerSignal listen(DataSource database, Duration look) {
        return new LedgerSignal(database, look);
    }

    /** The last position known here; 0 until the database has been reached. */
    public long position() {
        return growth.position();
    }

    /** Waits until the ledger goes beyond a position; false when it did not in time. */
    public boolean await(long beyond, Duration timeout) throws InterruptedException {
        return growth.await(beyond, timeout);
    }

    /** Calls back with every new head until the registration is closed; the callback must be quick. */
    public Registration onGrowth(LongConsumer callback) {
        return growth.onGrowth(callback)::run;
    }

    private void work() {
        while (!growth.isOver()) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                listening = connection;
                connection.setAutoCommit(true);
                statement.execute("listen ledger");
                while (!growth.isOver()) {
                    growth.rise(head(statement)); // at first, and whenever it was quiet: nothing can be missed
                    hear(connection.unwrap(PGConnection.class));
                }
                statement.execute("unlisten ledger"); // a pool will hand it to somebody else
            } catch (SQLException broken) {
                pause();
            } finally {
                listening = null;
            }
        }
    }

    /** Takes notifications as they come; returns when it has been quiet. */
    private void hear(PGConnection connection) throws SQLException {
        long heardAt = System.nanoTime();
        while (!growth.isOver() && System.nanoTime() - heardAt < look.toNanos()) {
            PGNotification[] heard = connection.getNotifications(GLANCE_MILLIS);
            if (heard != null && heard.length > 0) {
                growth.rise(Long.parseLong(heard[heard.length - 1].getParameter())); // they come in order
                heardAt = System.nanoTime();
            }
        }
    }

    private static long head(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select position from ledger.head")) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** The database is away: try again in a moment, unless it is over by then. */
    private void pause() {
        try {
            growth.await(Long.MAX_VALUE, RETRY);
        } catch (InterruptedException stop) {
            growth.end();
        }
    }

    @Override
    public void close() {
        growth.end();
        try {
            Connection connection = listening;
            if (!thread.join(PATIENCE) && connection != null) {
                connection.abort(Runnable::run); // it waits for a server that does not answer
                thread.join(PATIENCE);
            }
        } catch (SQLException alreadyGone) {
            // that is what was wanted
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends a callback. */
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
