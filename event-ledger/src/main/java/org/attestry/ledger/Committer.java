package org.attestry.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Group commit: whoever waits at the same time shares one statement, and so one flush to disk. */
final class Committer implements AutoCloseable {
    private static final Waiting END = new Waiting(new Append(List.of(), List.of(), new Receipt("end", "", "null")));

    private final LedgerOptions options;
    private final Courier courier;
    private final BlockingQueue<Waiting> queue;
    /** What could not go with the batch before because it touches the same; keeps its order. Only the thread's own. */
    private Deque<Waiting> deferred = new ArrayDeque<>();

    private final Thread thread;
    private volatile boolean closed;
    private volatile boolean ended;

    Committer(LedgerOptions options, Courier courier) {
        this.options = options;
        this.courier = courier;
        this.queue = new LinkedBlockingQueue<>(options.waiting());
        this.thread = Thread.ofPlatform().daemon().name("ledger-append").start(this::work);
    }

    Appended append(Append append) {
        Waiting waiting = new Waiting(append);
        try {
            if (closed) {
                throw new IllegalStateException("the ledger is closed");
            }
            if (!queue.offer(waiting, options.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new LedgerUnavailable("too many commands are waiting to be written", false, null);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new LedgerUnavailable("interrupted before anything was written", false, stop);
        }
        if (ended) {
            refuseTheRest(); // it came in between the last look and the end
        }
        return waiting.await();
    }

    private void work() {
        while (!closed || !queue.isEmpty() || !deferred.isEmpty()) {
            List<Waiting> batch = List.of();
            try {
                batch = gather();
                courier.deliver(batch);
            } catch (InterruptedException | RuntimeException | Error unexpected) {
                batch.forEach(waiting -> waiting.answer.completeExceptionally(unexpected));
            }
            Throwable away = courier.away();
            if (away != null) {
                everybodyHears(away);
            }
        }
        courier.close();
        ended = true;
        refuseTheRest();
    }

    /** Whoever is next, and everybody behind them who touches nothing in common. */
    private List<Waiting> gather() throws InterruptedException {
        List<Waiting> batch = new ArrayList<>();
        Deque<Waiting> later = new ArrayDeque<>();
        Set<String> touched = new HashSet<>();
        long bytes = 0;
        @Nullable Waiting next = deferred.isEmpty() ? queue.take() : deferred.poll();
        while (next != null) {
            boolean fits = batch.isEmpty() || bytes + next.weight <= options.batchBytes();
            if (next == END) {
                // only there to wake the thread
            } else if (fits && next.touched.stream().noneMatch(touched::contains)) {
                batch.add(next);
                bytes += next.weight;
            } else {
                later.add(next);
            }
            touched.addAll(next.touched); // also of the deferred: nobody overtakes them
            boolean full = batch.size() >= options.batchCommands() || later.size() >= options.batchCommands();
            next = full ? null : deferred.isEmpty() ? queue.poll() : deferred.poll();
        }
        later.addAll(deferred);
        deferred = later;
        return batch;
    }

    /** The database is away: who waits is told now instead of finding out one batch after the other. */
    private void everybodyHears(Throwable away) {
        List<Waiting> all = new ArrayList<>(deferred);
        deferred.clear();
        queue.drainTo(all);
        all.forEach(waiting -> waiting.answer.completeExceptionally(
                new LedgerUnavailable("the ledger's database is away", false, away)));
    }

    private void refuseTheRest() {
        for (Waiting left = queue.poll(); left != null; left = queue.poll()) {
            left.answer.completeExceptionally(new IllegalStateException("the ledger is closed"));
        }
    }

    @Override
    public void close() {
        closed = true;
        queue.offer(END); // no room means that the thread is at work and will see the flag
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
