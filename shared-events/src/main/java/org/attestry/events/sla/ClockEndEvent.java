package org.attestry.events.sla;

import java.time.Duration;
import java.time.Instant;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;

/** How a clock ends. */
public sealed interface ClockEndEvent extends SlaClockEvent {

    @Override
    default Timing timing() {
        return Timing.OVER;
    }

    /** What was promised was done in time. */
    record SlaMet(
            ClockId clocks,
            String clock,
            Duration consumed,
            @Nullable StaffId doneBy,
            Instant at) implements ClockEndEvent {}

    /** What was promised was done, but too late. */
    record SlaMissed(
            ClockId clocks,
            String clock,
            Duration consumed,
            @Nullable StaffId doneBy,
            Instant at) implements ClockEndEvent {}

    /** What was promised is no longer wanted. */
    record SlaCancelled(ClockId clocks, String clock, String reason, Instant at) implements ClockEndEvent {}
}
