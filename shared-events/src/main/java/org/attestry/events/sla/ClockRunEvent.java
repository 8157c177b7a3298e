package org.attestry.events.sla;

import java.time.Duration;
import java.time.Instant;
import org.attestry.events.InMarket;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.issues.Priority;
import org.jspecify.annotations.Nullable;

/** How a clock runs. */
public sealed interface ClockRunEvent extends SlaClockEvent {

    /** A clock began to run, by this version of the promise. */
    record SlaClockStarted(
            ClockId clocks,
            String clock,
            String rule,
            SlaDefinitionId definition,
            int version,
            CalendarId calendar,
            @Nullable Priority priority,
            Duration target,
            @Nullable MarketId market,
            Timing timing,
            Instant at)
            implements ClockRunEvent, InMarket {}

    /** It stands still; so much of the promised time was used up. */
    record SlaClockPaused(
            ClockId clocks, String clock, PauseReason reason, Duration consumed, Timing timing, Instant at)
            implements ClockRunEvent {}

    /** It goes on, after having stood still for so much business time; by itself, where the pause was as long as may be. */
    record SlaClockResumed(
            ClockId clocks,
            String clock,
            PauseReason reason,
            Instant since,
            Duration paused,
            boolean capped,
            Timing timing,
            Instant at)
            implements ClockRunEvent {}

    /** Something else is promised from here on; the start and the time used up stay. */
    record SlaRetargeted(
            ClockId clocks,
            String clock,
            @Nullable Priority priority,
            Duration target,
            @Nullable StaffId retargetedBy,
            @Nullable String reason,
            Timing timing,
            Instant at)
            implements ClockRunEvent {}

    /** The calendar says something else than before, so it heads for something else. */
    record SlaClockRetimed(ClockId clocks, String clock, Timing timing, Instant at) implements ClockRunEvent {}

    /** It was not over after all: it goes on as if it had never stopped. */
    record SlaClockReopened(ClockId clocks, String clock, Timing timing, Instant at) implements ClockRunEvent {}
}
