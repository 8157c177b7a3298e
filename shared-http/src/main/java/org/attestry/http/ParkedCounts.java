package org.attestry.http;

import java.util.Map;
import java.util.function.Supplier;

/** How much is parked, looked up once in a while for all views, or all policies, together. */
public final class ParkedCounts {

    private static final long GOOD_FOR_NANOS = 10_000_000_000L;

    private final Supplier<Map<String, Long>> lookup;
    private Map<String, Long> counts = Map.of();
    private long lookedUp = System.nanoTime() - GOOD_FOR_NANOS;

    /** Asks there. */
    public ParkedCounts(Supplier<Map<String, Long>> lookup) {
        this.lookup = lookup;
    }

    /** How many streams one of them has parked. */
    public synchronized double of(String name) {
        if (System.nanoTime() - lookedUp >= GOOD_FOR_NANOS) {
            counts = lookup.get();
            lookedUp = System.nanoTime();
        }
        return counts.getOrDefault(name, 0L);
    }
}
