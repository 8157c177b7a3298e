package org.attestry.query.kernel;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** How far each view is known to have come, here or on another node; who waits for a position is woken by it. */
final class ViewProgress {

    private static final class Mark {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition moved = lock.newCondition();
        private long position;
    }

    private final Map<String, Mark> marks = new ConcurrentHashMap<>();
    private final List<Consumer<Predicate<String>>> listeners = new CopyOnWriteArrayList<>();

    void reached(Schema schema, long position) {
        reached(schema.name(), position);
    }

    void reached(String schema, long position) {
        var mark = mark(schema);
        mark.lock.lock();
        try {
            mark.position = Math.max(mark.position, position);
            mark.moved.signalAll();
        } finally {
            mark.lock.unlock();
        }
    }

    /** What was heard from any node: how far a view has come, or that it has something new to show where it is. */
    void heard(String schema, long position) {
        reached(schema, position);
        listeners.forEach(listener -> listener.accept(schema::equals));
    }

    /** Nobody knows what could have been heard meanwhile, or views are served from elsewhere now. */
    void missedSome() {
        listeners.forEach(listener -> listener.accept(schema -> true));
    }

    /** Calls back at every notice with the schemas that may have news; the callback must be quick. */
    void onNews(Consumer<Predicate<String>> listener) {
        listeners.add(listener);
    }

    /** Waits for the view to come this far; false if it did not in time. */
    boolean reached(String schema, long position, Duration atMost) {
        var mark = mark(schema);
        long nanos = atMost.toNanos();
        mark.lock.lock();
        try {
            while (mark.position < position && nanos > 0) {
                nanos = mark.moved.awaitNanos(nanos);
            }
            return mark.position >= position;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            mark.lock.unlock();
        }
    }

    /** The furthest position heard of. */
    long position(Schema schema) {
        var mark = mark(schema.name());
        mark.lock.lock();
        try {
            return mark.position;
        } finally {
            mark.lock.unlock();
        }
    }

    private Mark mark(String schema) {
        return marks.computeIfAbsent(schema, s -> new Mark());
    }
}
