package org.attestry.command.kernel.policies;

import java.util.Map;
import java.util.function.Supplier;

/** How much is parked, looked up once in a while for all policies together. */
final class ParkedCounts {

    private static final long GOOD_FOR_NANOS = 10_000_000_000L;

    private final Supplier<Map<String, Long>> lookup;
    private Map<String, Long> counts = Map.of();
    private long lookedUp = System.nanoTime() - GOOD_FOR_NANOS;

    ParkedCounts(Supplier<Map<String, Long>> lookup) {
        this.lookup = lookup;
    }

    synchronized double of(String policy) {
        if (System.nanoTime() - lookedUp >= GOOD_FOR_NANOS) {
            counts = lookup.get();
            lookedUp = System.nanoTime();
        }
        return counts.getOrDefault(policy, 0L);
    }
}
