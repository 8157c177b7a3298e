package org.attestry.standalone.architecture.canary.command.visits;

import java.time.Instant;
import java.util.function.Supplier;

public record LooksAtTheClock(Instant start) {
    boolean decide() {
        Supplier<Instant> clock = Instant::now;
        return start.isBefore(clock.get());
    }
}
