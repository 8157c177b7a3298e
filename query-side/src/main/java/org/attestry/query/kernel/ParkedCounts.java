package org.attestry.query.kernel;

import java.util.Map;
import java.util.function.Supplier;

/** How much is parked, looked up once in a while for all views together. */
final class ParkedCounts {

    private static final long GOOD_FOR_NANOS = 10_000_000_000L;

    private final Supplier<Map<String, Long>> lookup;
    private Map<String, Long> counts = Map.of();
    private long lookedUp = System.nanoTime() - GOOD_FOR_NANOS;

    ParkedCounts(Supplier<Map<String, Long>> lookup) {
        this.lookup = lookup;
    }

    synchronized double of(String view) {
        if (System.nanoTime() - lookedUp >= GOOD_FOR_NANOS) {
            counts = lookup.get();
            lookedUp = System.nanoTime();
        }
        return counts.getOrDefault(view, 0L);
    }
}
