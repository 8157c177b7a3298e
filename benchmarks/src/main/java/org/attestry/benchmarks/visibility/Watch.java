package org.attestry.benchmarks.visibility;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.attestry.benchmarks.Login;
import org.attestry.benchmarks.WrongResult;

/**
 * Looks every millisecond, over a connection of its own, how far a view's rows go, and takes the time from each answer
 * of the ledger to the first look that shows it. Both moments are read from one clock, in this process.
 */
final class Watch implements AutoCloseable {
    private static final long LONGEST = TimeUnit.MINUTES.toNanos(1);

    private final ConcurrentSkipListMap<Long, Long> answered = new ConcurrentSkipListMap<>();
    private final Connection connection;
    private final PreparedStatement look;
    private final Thread thread;
    private volatile Histogram took = new Histogram(LONGEST, 3);
    private volatile long seen;
    private volatile boolean over;

    Watch(Login database, String schema) {
        try {
            connection = database.connect();
            look = connection.prepareStatement("select position from " + schema + ".view_state");
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
        thread = Thread.ofPlatform().daemon().name("watch").start(this::work);
    }

    /** The ledger has answered that this position is stored. */
    void answered(long position) {
        answered.put(position, System.nanoTime());
    }

    /** From here on the times count. */
    void begin() {
        took = new Histogram(LONGEST, 3);
    }

    /** The times since it began, in nanoseconds, once everything that was answered can be seen. */
    Histogram end() throws InterruptedException {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!answered.isEmpty()) {
            if (System.nanoTime() > patience || !thread.isAlive()) {
                throw new WrongResult(
                        "Position %d cannot be seen, the view is at %d".formatted(answered.firstKey(), seen));
            }
            TimeUnit.MILLISECONDS.sleep(1);
        }
        return took;
    }

    private void work() {
        try {
            while (!over) {
                long position = position();
                long now = System.nanoTime();
                seen = position;
                var visible = answered.headMap(position, true);
                visible.values().forEach(at -> took.recordValue(Math.max(0, now - at)));
                visible.clear();
                TimeUnit.MILLISECONDS.sleep(1);
            }
        } catch (SQLException | InterruptedException gone) {
            over = true;
        }
    }

    private long position() throws SQLException {
        try (ResultSet row = look.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() {
        over = true;
        try (connection) {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (SQLException alreadyGone) {
            throw new IllegalStateException(alreadyGone);
        }
    }
}
