package org.attestry.query.kernel;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import org.attestry.ledger.axon.LedgerMessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What views share while they work: the ledger they follow, the database they write to, and few threads.
 *
 * @param coordinators look for work and hand it out
 * @param workers write; each takes one connection while it does
 */
record ViewWorkshop(
        LedgerMessageSource source,
        LedgerReader reader,
        JdbcTemplate jdbc,
        PlatformTransactionManager transactions,
        CellText text,
        ViewProgress progress,
        Crier crier,
        ScheduledExecutorService coordinators,
        ScheduledExecutorService workers)
        implements AutoCloseable {

    static ScheduledExecutorService coordinators(int count) {
        return new Coordinators(count, named("attestry-views-coordinator"));
    }

    static ScheduledExecutorService workers(int count) {
        return Executors.newScheduledThreadPool(count, named("attestry-views-worker"));
    }

    private static ThreadFactory named(String name) {
        return Thread.ofPlatform().daemon().name(name + "-", 1).factory();
    }

    @Override
    public void close() {
        crier.close();
        coordinators.shutdownNow();
        workers.shutdownNow();
    }
}
