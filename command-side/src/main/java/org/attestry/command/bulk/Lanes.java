package org.attestry.command.bulk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Keeps the order that matters while lines are decided side by side: what changes a thing waits for all before it that
 * name the thing; what only names it waits for the last that changes it. Used by one thread.
 */
final class Lanes {

    private static final int SWEEP_AFTER = 2_000;
    private static final CompletableFuture<Void> NOTHING = CompletableFuture.completedFuture(null);

    private static final class Lane {
        private CompletableFuture<?> lastChange = NOTHING;
        private final Deque<CompletableFuture<?>> namedSince = new ArrayDeque<>(2);

        private void names(CompletableFuture<?> done) {
            while (!namedSince.isEmpty() && namedSince.peek().isDone()) {
                namedSince.remove();
            }
            namedSince.add(done);
        }

        private boolean isQuiet() {
            namedSince.removeIf(CompletableFuture::isDone);
            return namedSince.isEmpty() && lastChange.isDone();
        }
    }

    private final Map<Object, Lane> lanes = new HashMap<>();
    private int entered;

    /** What a line must wait for; from now on others wait for {@code done}. */
    CompletableFuture<Void> enter(Collection<?> changes, Collection<?> names, CompletableFuture<?> done) {
        var before = new ArrayList<CompletableFuture<?>>();
        for (var name : names) {
            var lane = lanes.computeIfAbsent(name, n -> new Lane());
            before.add(lane.lastChange);
            lane.names(done);
        }
        for (var change : changes) {
            var lane = lanes.computeIfAbsent(change, c -> new Lane());
            before.add(lane.lastChange);
            before.addAll(lane.namedSince);
            lane.lastChange = done;
            lane.namedSince.clear();
        }
        if (++entered % SWEEP_AFTER == 0) {
            lanes.values().removeIf(Lane::isQuiet);
        }
        before.removeIf(other -> other == done || other.isDone()); // what is said twice waits not for itself
        return before.isEmpty() ? NOTHING : CompletableFuture.allOf(before.toArray(CompletableFuture[]::new));
    }

    /** How many things it keeps in mind. */
    int size() {
        return lanes.size();
    }
}
