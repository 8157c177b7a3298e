package org.attestry.events.views;

import java.time.Instant;
import java.util.List;
import org.attestry.events.DueTime;
import org.attestry.events.Event;
import org.attestry.events.Id;

/** Everything that can have happened to a schedule of verifications. */
public sealed interface ScheduleEvent extends Event {

    /** The kind of due time at which the views of a schedule are to be verified. */
    String DUE = "views.verifications";

    /** The schedule it happened to. */
    ScheduleId schedule();

    @Override
    default Id subject() {
        return schedule();
    }

    /**
     * Views are to be verified again and again.
     *
     * @param views like {@code visits.visit-log}
     * @param everyDays how many days apart, each of 24 hours
     * @param first when first
     */
    record VerificationsScheduled(ScheduleId schedule, List<String> views, int everyDays, Instant first, Instant at)
            implements ScheduleEvent {

        @Override
        public List<DueTime> dueTimes() {
            return List.of(new DueTime.Set(DUE, "", first));
        }

        @Override
        public String sentence() {
            return "Verifications of %s were scheduled every %d days".formatted(String.join(", ", views), everyDays);
        }
    }

    /**
     * The time of a run has come.
     *
     * @param run counts from 1
     * @param next when the next one is due
     */
    record VerificationsDue(ScheduleId schedule, int run, List<String> views, Instant next, Instant at)
            implements ScheduleEvent {

        @Override
        public List<DueTime> dueTimes() {
            return List.of(new DueTime.Set(DUE, "", next));
        }

        @Override
        public String sentence() {
            return "The verifications of %s are due, run %d".formatted(String.join(", ", views), run);
        }
    }

    /** No more runs. */
    record ScheduleEnded(ScheduleId schedule, String reason, Instant at) implements ScheduleEvent {

        @Override
        public List<DueTime> dueTimes() {
            return List.of(new DueTime.Clear(DUE, ""));
        }

        @Override
        public String sentence() {
            return "The schedule of verifications was ended: " + reason;
        }
    }
}
