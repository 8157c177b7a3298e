package org.attestry.query.kernel;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What views share while they work: the ledger they follow, the database they write to, and few threads.
 *
 * @param coordinators look for work and hand it out
 * @param workers write; each takes one connection while it does
 */
record ViewWorkshop(
        StreamableMessageSource<TrackedEventMessage<?>> source,
        JdbcTemplate jdbc,
        PlatformTransactionManager transactions,
        CellText text,
        ViewProgress progress,
        ScheduledExecutorService coordinators,
        ScheduledExecutorService workers)
        implements AutoCloseable {

    static ScheduledExecutorService threads(String name, int count) {
        var next = new AtomicInteger();
        ThreadFactory named = task -> {
            var thread = new Thread(task, name + "-" + next.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
        return Executors.newScheduledThreadPool(count, named);
    }

    @Override
    public void close() {
        coordinators.shutdownNow();
        workers.shutdownNow();
    }
}
