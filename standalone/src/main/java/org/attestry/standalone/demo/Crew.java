package org.attestry.standalone.demo;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Does many things side by side: as many as share an append well, and no more. */
final class Crew {

    private final Semaphore places = new Semaphore(64);

    /** Does this with each of these; returns when all is done. */
    <T> void each(List<T> all, Consumer<T> work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var under = all.stream()
                    .map(one -> threads.submit(() -> inPlace(one, work)))
                    .toList();
            under.forEach(Crew::await);
        }
    }

    private <T> void inPlace(T one, Consumer<T> work) {
        places.acquireUninterruptibly();
        try {
            work.accept(one);
        } finally {
            places.release();
        }
    }

    private static void await(Future<?> task) {
        try {
            task.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The demo could not be made", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The demo was stopped", stopped);
        }
    }
}
