package org.attestry.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Where commands wait to be written; hands out batches, none of which touches what another one under way touches. */
final class Lobby {
    /** How long those who were answered last are waited for, so that they share a flush again. */
    private static final long LINGER = TimeUnit.MICROSECONDS.toNanos(150);
    /** From so many callers on two halves, one under way while the other gathers, are better than all at once. */
    private static final int ENOUGH_FOR_TWO = 64;

    private final LedgerOptions options;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition batch = lock.newCondition();
    private final Condition room = lock.newCondition();

    private Deque<Waiting> waiting = new ArrayDeque<>();
    private final Set<String> touched = new HashSet<>();
    private int underWay;
    /** How many are likely to come together: as many as were answered or waited when the last batch was done. */
    private int expected = 1;

    private boolean closed;

    Lobby(LedgerOptions options) {
        this.options = options;
    }

    /** Lets somebody in; where it is full, after a while of waiting outside. */
    void enter(Waiting one) {
        lock.lock();
        try {
            long patience = options.patience().toNanos();
            while (!closed && waiting.size() >= options.waiting()) {
                if (patience <= 0) {
                    throw new LedgerUnavailable("too many commands are waiting to be written", false, null);
                }
                patience = room.awaitNanos(patience);
            }
            if (closed) {
                throw new IllegalStateException("the ledger is closed");
            }
            waiting.add(one);
            if (waiting.size() == 1 || waiting.size() >= expected) {
                batch.signal();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new LedgerUnavailable("interrupted before anything was written", false, stop);
        } finally {
            lock.unlock();
        }
    }

    /** The next batch, as soon as it is worth a flush; an empty one when the ledger is closed and nobody is left. */
    List<Waiting> next() throws InterruptedException {
        lock.lock();
        try {
            long linger = LINGER;
            while (!(closed && waiting.isEmpty())) {
                boolean worthIt = waiting.size() >= expected || underWay == 0 && (closed || linger <= 0);
                List<Waiting> next = worthIt ? take() : List.of();
                if (!next.isEmpty()) {
                    return next;
                }
                if (waiting.isEmpty() || underWay > 0) {
                    batch.await();
                } else {
                    linger = batch.awaitNanos(linger);
                }
            }
            return List.of();
        } finally {
            lock.unlock();
        }
    }

    /** Whoever is next, and everybody behind them who touches nothing in common with them or with what is under way. */
    private List<Waiting> take() {
        List<Waiting> next = new ArrayList<>();
        Deque<Waiting> later = new ArrayDeque<>();
        Set<String> passed = new HashSet<>(); // nobody overtakes those who have to wait
        long bytes = 0;
        while (!waiting.isEmpty() && next.size() < options.batchCommands() && later.size() < options.batchCommands()) {
            Waiting one = waiting.remove();
            boolean fits = next.isEmpty() || bytes + one.weight <= options.batchBytes();
            if (fits && one.touched.stream().noneMatch(thing -> touched.contains(thing) || passed.contains(thing))) {
                next.add(one);
                bytes += one.weight;
                touched.addAll(one.touched);
            } else {
                later.add(one);
                passed.addAll(one.touched);
            }
        }
        later.addAll(waiting);
        waiting = later;
        underWay += next.size();
        room.signalAll();
        return next;
    }

    /** A batch has been answered. */
    void done(List<Waiting> answered) {
        lock.lock();
        try {
            answered.forEach(one -> touched.removeAll(one.touched));
            int callers = underWay + waiting.size();
            int together = callers < ENOUGH_FOR_TWO ? callers : callers / 2;
            expected = Math.max(1, Math.min(together, 2 * answered.size())); // many may wait for the same stream
            underWay -= answered.size();
            batch.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Sends everybody away who waits. */
    List<Waiting> empty() {
        lock.lock();
        try {
            List<Waiting> all = List.copyOf(waiting);
            waiting.clear();
            room.signalAll();
            return all;
        } finally {
            lock.unlock();
        }
    }

    /** Lets nobody in any more. */
    void close() {
        lock.lock();
        try {
            closed = true;
            room.signalAll();
            batch.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
