package org.attestry.query.kernel.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Supplier;

/**
 * What was said on this node.
 *
 * @param sent answers that readers were sent
 * @param skipped answers that a slow reader was spared because there was a newer one
 */
record Tally(Counter sent, Counter skipped) {

    static Tally in(MeterRegistry meters, Supplier<Number> readers, Supplier<Number> groups) {
        Gauge.builder("attestry.live.readers", readers).register(meters);
        Gauge.builder("attestry.live.groups", groups).register(meters);
        return new Tally(meters.counter("attestry.live.sent"), meters.counter("attestry.live.skipped"));
    }
}
