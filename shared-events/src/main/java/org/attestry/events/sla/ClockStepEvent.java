package org.attestry.events.sla;

import java.time.Instant;
import java.util.List;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;

/** How far a clock has come, and who was told. */
public sealed interface ClockStepEvent extends SlaClockEvent {

    /** So many percent of the promised time were used up. */
    record SlaWarningReached(ClockId clocks, String clock, int percent, Instant at) implements ClockStepEvent {}

    /** These people were told, as its ladder says, or earlier because somebody found it necessary. */
    record LadderStepTaken(
            ClockId clocks,
            String clock,
            int percent,
            List<Notified> notified,
            @Nullable StaffId takenBy,
            @Nullable String reason,
            Timing timing,
            Instant at)
            implements ClockStepEvent {

        public LadderStepTaken {
            notified = List.copyOf(notified);
        }
    }

    /** The promised time was used up at that moment; found out at another. */
    record SlaBreached(ClockId clocks, String clock, Timing timing, Instant noticedAt, Instant at)
            implements ClockStepEvent {}

    /** Somebody excused the breach; it stays one, and is shown apart. */
    record BreachExcused(ClockId clocks, String clock, ExcuseCode code, String reason, StaffId excusedBy, Instant at)
            implements ClockStepEvent {}
}
