package org.attestry.query.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several views take in the same pages, as many of them at a time as there are processors. */
final class Together implements AutoCloseable {

    private final List<Filling> fillings;
    private final ExecutorService hands;

    private Together(List<Filling> fillings, ExecutorService hands) {
        this.fillings = fillings;
        this.hands = hands;
    }

    static Together of(List<Filling> fillings) {
        int count = Math.min(fillings.size(), Runtime.getRuntime().availableProcessors());
        return new Together(
                fillings,
                Executors.newFixedThreadPool(
                        Math.max(1, count),
                        Thread.ofPlatform()
                                .daemon()
                                .name("attestry-history-", 1)
                                .factory()));
    }

    /** Returns when all have taken it in; the first that cannot ends the pass, when the others are at nothing. */
    void hear(Pass.Page page) throws InterruptedException {
        if (fillings.size() == 1) {
            fillings.getFirst().hear(page.events(), page.upTo());
            return;
        }
        var parts = new ArrayList<Future<?>>();
        for (var filling : fillings) {
            parts.add(hands.submit(() -> filling.hear(page.events(), page.upTo())));
        }
        for (var part : parts) {
            try {
                part.get();
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof RuntimeException plain ? plain : new IllegalStateException(failed);
            }
        }
    }

    /** Whoever is at work is interrupted, and has ended when this returns. */
    @Override
    public void close() {
        hands.shutdownNow();
        hands.close();
    }
}
