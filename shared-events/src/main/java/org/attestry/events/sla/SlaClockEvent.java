package org.attestry.events.sla;

import java.time.Instant;
import java.util.List;
import org.attestry.events.DueTime;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to the clocks of one thing; each event names the clock it happened to. */
public sealed interface SlaClockEvent extends Event permits ClockRunEvent, ClockStepEvent, ClockEndEvent {

    /** The kind of the due times at which a clock is looked at. */
    String ALARM = "sla.alarm";

    /** The clocks of the thing. */
    ClockId clocks();

    /** Which of them; a second run is another one, for instance {@code resolution-2}. */
    String clock();

    /** When it took effect, however much later somebody noticed. */
    Instant at();

    /** What the clock heads for from here on; none where that did not change. */
    default @Nullable Timing timing() {
        return null;
    }

    @Override
    default Id subject() {
        return clocks();
    }

    @Override
    default String sentence() {
        return ClockSentences.of(this);
    }

    @Override
    default List<DueTime> dueTimes() {
        var timing = timing();
        if (timing == null) {
            return List.of();
        }
        var alarm = timing.alarm();
        return List.of(alarm == null ? new DueTime.Clear(ALARM, clock()) : new DueTime.Set(ALARM, clock(), alarm));
    }
}
