package org.attestry.query.kernel;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** Makes things on a thread of its own, ahead of whoever takes them: one waits, the next is in the making. */
final class Ahead<T> implements AutoCloseable {

    /** Makes the next; null when there are no more. */
    @FunctionalInterface
    interface Making<T> {
        @Nullable
        T next() throws InterruptedException;
    }

    private record Made<T>(@Nullable T thing, @Nullable Throwable failure) {}

    private final BlockingQueue<Made<T>> made = new ArrayBlockingQueue<>(1);
    private final Thread thread;

    Ahead(String name, Making<T> making) {
        thread = Thread.ofPlatform().daemon().name(name).start(() -> work(making));
    }

    private void work(Making<T> making) {
        try {
            Made<T> next;
            do {
                next = make(making);
                made.put(next);
            } while (next.thing() != null);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> Made<T> make(Making<T> making) throws InterruptedException {
        try {
            return new Made<>(making.next(), null);
        } catch (RuntimeException | Error failure) {
            return new Made<>(null, failure);
        }
    }

    /** The next, as soon as it is made; null when there are no more. */
    @Nullable
    T next() throws InterruptedException {
        var next = made.take();
        switch (next.failure()) {
            case RuntimeException failure -> throw failure;
            case Error failure -> throw failure;
            case null, default -> {
                return next.thing();
            }
        }
    }

    /** Ends the thread and waits until it is at nothing any more. */
    @Override
    public void close() {
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException stopping) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
