package org.attestry.query.kernel;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

/** Does a few long things side by side, as many at a time as there are processors. */
final class Handful {

    private Handful() {}

    /** Returns when all are done or have failed; fails as the first of them that did. */
    static void doAll(List<Runnable> things) {
        int count = Math.min(things.size(), Runtime.getRuntime().availableProcessors());
        if (count <= 1) {
            things.forEach(Runnable::run);
            return;
        }
        var threads = Thread.ofPlatform().daemon().name("attestry-finish-", 1).factory();
        try (var hands = Executors.newFixedThreadPool(count, threads)) {
            things.stream()
                    .map(thing -> CompletableFuture.runAsync(thing, hands))
                    .toList()
                    .forEach(CompletableFuture::join);
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException plain ? plain : failed;
        }
    }
}
