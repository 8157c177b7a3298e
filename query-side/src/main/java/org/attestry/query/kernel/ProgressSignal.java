package org.attestry.query.kernel;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears from PostgreSQL how far views have come on any node, and notices when the database is back after a while. */
final class ProgressSignal implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ProgressSignal.class);
    private static final int LISTEN_MILLIS = 5_000;

    private final DataSource database;
    private final ViewProgress progress;
    private final Runnable whenBack;
    private final Runnable whenHomesChange;
    private final Thread thread;
    private volatile boolean closed;

    ProgressSignal(DataSource database, ViewProgress progress, Runnable whenBack, Runnable whenHomesChange) {
        this.database = database;
        this.progress = progress;
        this.whenBack = whenBack;
        this.whenHomesChange = whenHomesChange;
        this.thread =
                Thread.ofPlatform().daemon().name("attestry-view-progress").start(this::run);
    }

    private void run() {
        boolean wasAway = false;
        while (!closed) {
            try {
                listen(wasAway);
            } catch (SQLException | RuntimeException away) {
                if (!closed) {
                    LOG.warn("Cannot hear how far views have come, trying again: {}", away.getMessage());
                }
            }
            wasAway = true;
            pause();
        }
    }

    private void listen(boolean wasAway) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("listen " + ViewState.CHANNEL);
            if (wasAway) {
                whenBack.run();
                progress.missedSome();
            }
            whenHomesChange.run(); // whatever was said while nobody listened
            var notices = connection.unwrap(PGConnection.class);
            while (!closed) {
                for (var notice : notices.getNotifications(LISTEN_MILLIS)) {
                    hear(notice.getParameter().split(" "));
                }
            }
            statement.execute("unlisten *"); // the connection goes back to the pool
        }
    }

    private void hear(String... words) {
        if (words.length == 2) {
            progress.heard(words[0], Long.parseLong(words[1]));
        } else if (Homes.CHANGED.equals(words[0])) {
            whenHomesChange.run();
            progress.missedSome();
        }
    }

    private void pause() {
        try {
            if (!closed) {
                TimeUnit.SECONDS.sleep(1);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("notify " + ViewState.CHANNEL); // it waits for a notice and nothing else
            thread.join(Duration.ofSeconds(1));
        } catch (SQLException away) {
            LOG.debug("The database is gone already", away);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
