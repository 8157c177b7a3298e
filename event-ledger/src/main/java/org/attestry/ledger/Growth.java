package org.attestry.ledger;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;

/** A number that only grows, and those who wait for it to. */
final class Growth {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<Callback> callbacks = new CopyOnWriteArrayList<>();
    private volatile long position;
    private volatile boolean over;

    private record Callback(LongConsumer grown, Object identity) {}

    long position() {
        return position;
    }

    boolean isOver() {
        return over;
    }

    void rise(long to) {
        if (to <= position) {
            return;
        }
        List<Callback> listening;
        lock.lock();
        try {
            position = to;
            listening = List.copyOf(callbacks); // whoever was woken by this and listens from then on hears the next
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        listening.forEach(callback -> callback.grown().accept(to));
    }

    /** Nobody need wait any longer. */
    void end() {
        lock.lock();
        try {
            over = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean await(long beyond, Duration timeout) throws InterruptedException {
        long left = timeout.toNanos();
        lock.lockInterruptibly();
        try {
            while (position <= beyond && left > 0 && !over) {
                left = changed.awaitNanos(left);
            }
            return position > beyond;
        } finally {
            lock.unlock();
        }
    }

    Runnable onGrowth(LongConsumer grown) {
        Callback callback = new Callback(grown, new Object()); // the same one given twice counts twice
        callbacks.add(callback);
        return () -> callbacks.remove(callback);
    }
}
