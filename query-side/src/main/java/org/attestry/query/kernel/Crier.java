package org.attestry.query.kernel;

import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tells every node how far the views have come that this one works on: all that moved meanwhile in one transaction. A
 * notice commits under a lock that all who send one share, so views must not each send their own with their rows.
 */
final class Crier implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Crier.class);

    private static final String TELL = """
        select set_config('synchronous_commit', 'off', true), pg_notify(?, said) from unnest(?) said\
        """;

    private final JdbcTemplate jdbc;
    private final Map<String, Long> moved = new HashMap<>();
    private boolean closed;

    Crier(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        Thread.ofPlatform().daemon().name("attestry-view-crier").start(this::work);
    }

    /** What a view shows includes everything up to here. */
    synchronized void reached(Schema schema, long position) {
        moved.put(schema.name(), position);
        notifyAll();
    }

    private void work() {
        try {
            for (var news = next(); news.length > 0; news = next()) {
                tell(news);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized String[] next() throws InterruptedException {
        while (moved.isEmpty() && !closed) {
            wait();
        }
        var news = moved.entrySet().stream()
                .map(view -> view.getKey() + " " + view.getValue())
                .toArray(String[]::new);
        moved.clear();
        return news;
    }

    /** What could not be told is found a second later by those who wait. */
    private void tell(String... news) {
        try {
            jdbc.query(TELL, row -> {}, ViewState.CHANNEL, news);
        } catch (DataAccessException away) {
            LOG.debug("Nobody could be told how far views have come", away);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
