package org.attestry.benchmarks.visibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.attestry.benchmarks.QueryNode;
import org.attestry.query.kernel.Asker;
import org.attestry.query.visits.FindVisits;

/** Those who ask a query side for its newest visits, so many a second, as long as a file is there that says so. */
final class Readers implements Runnable {
    static final int RATE = 200;

    private final QueryNode node;
    private final Path told;
    private final AtomicLong answered = new AtomicLong();

    Readers(QueryNode node, Path told) {
        this.node = node;
        this.told = told;
    }

    /** Where the number of answers is said at the end. */
    static Path countOf(Path told) {
        return told.resolveSibling(told.getFileName() + "-answered");
    }

    @Override
    public void run() {
        try (ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor()) {
            for (boolean before = false; ; ) {
                boolean now = Files.exists(told);
                if (now) {
                    asking.execute(this::ask);
                } else if (before) {
                    Path said = Files.writeString(
                            countOf(told).resolveSibling("unfinished"), Long.toString(answered.get()));
                    Files.move(said, countOf(told), StandardCopyOption.ATOMIC_MOVE); // whoever sees it sees all of it
                }
                before = now;
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1) / RATE);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void ask() {
        node.part(Asker.class)
                .ask(new FindVisits(null, null, null, null, null, null, null, null), QueryNode.DIRECTOR, null);
        answered.incrementAndGet();
    }
}
