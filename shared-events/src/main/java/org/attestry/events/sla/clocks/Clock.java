package org.attestry.events.sla.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.attestry.events.issues.Priority;
import org.attestry.events.sla.ClockEndEvent.SlaCancelled;
import org.attestry.events.sla.ClockEndEvent.SlaMet;
import org.attestry.events.sla.ClockEndEvent.SlaMissed;
import org.attestry.events.sla.ClockRunEvent.SlaClockPaused;
import org.attestry.events.sla.ClockRunEvent.SlaClockReopened;
import org.attestry.events.sla.ClockRunEvent.SlaClockResumed;
import org.attestry.events.sla.ClockRunEvent.SlaClockRetimed;
import org.attestry.events.sla.ClockRunEvent.SlaClockStarted;
import org.attestry.events.sla.ClockRunEvent.SlaRetargeted;
import org.attestry.events.sla.ClockStepEvent.BreachExcused;
import org.attestry.events.sla.ClockStepEvent.LadderStepTaken;
import org.attestry.events.sla.ClockStepEvent.SlaBreached;
import org.attestry.events.sla.ClockStepEvent.SlaWarningReached;
import org.attestry.events.sla.SlaClockEvent;
import org.attestry.events.sla.Timing;
import org.jspecify.annotations.Nullable;

/**
 * What one clock remembers.
 *
 * @param start how it began; a clock keeps that
 * @param priority the priority its target goes by, as it is now
 * @param target how much business time is promised now
 * @param pauses when it stood still
 * @param timing what it heads for
 * @param steps the steps of its ladder that were taken
 * @param breach when the promise was broken, if it was
 * @param excuse the excuse for that, if there is one
 * @param end how it ended, if it did
 */
public record Clock(
        SlaClockStarted start,
        @Nullable Priority priority,
        Duration target,
        List<Pause> pauses,
        Timing timing,
        List<LadderStepTaken> steps,
        @Nullable SlaBreached breach,
        @Nullable BreachExcused excuse,
        @Nullable SlaClockEvent end) {

    /** A clock that has just begun. */
    public static Clock of(SlaClockStarted start) {
        return new Clock(
                start, start.priority(), start.target(), List.of(), start.timing(), List.of(), null, null, null);
    }

    /** Never refuses: what happened, happened. */
    public Clock after(SlaClockEvent event) {
        var heading = event.timing();
        var next = heading == null ? this : with(pauses, heading);
        return switch (event) {
            case SlaClockStarted e -> of(e);
            case SlaClockPaused e -> next.with(more(pauses, new Pause(e.reason(), e.at(), null)), next.timing);
            case SlaClockResumed e -> next.goingOn(e.at());
            case SlaRetargeted e ->
                new Clock(start, e.priority(), e.target(), pauses, e.timing(), steps, breach, excuse, end);
            case SlaClockRetimed e -> next;
            case SlaWarningReached e -> next;
            case LadderStepTaken e ->
                new Clock(start, priority, target, pauses, e.timing(), more(steps, e), breach, excuse, end);
            case SlaBreached e -> new Clock(start, priority, target, pauses, e.timing(), steps, e, excuse, end);
            case BreachExcused e -> new Clock(start, priority, target, pauses, timing, steps, breach, e, end);
            case SlaMet e -> next.ended(e);
            case SlaMissed e -> next.ended(e);
            case SlaCancelled e -> next.ended(e);
            case SlaClockReopened e -> next.ended(null);
        };
    }

    /** Whether it has stopped for good, as far as one knows. */
    public boolean isOver() {
        return end != null;
    }

    /** The pause it is in, if it stands still. */
    public @Nullable Pause standsIn() {
        var last = pauses.isEmpty() ? null : pauses.getLast();
        return last == null || last.until() != null ? null : last;
    }

    /** Whether a step of its ladder was taken. */
    public boolean took(int percent) {
        return steps.stream().anyMatch(step -> step.percent() == percent);
    }

    private Clock goingOn(Instant moment) {
        var last = standsIn();
        if (last == null) {
            return this;
        }
        var done = new ArrayList<>(pauses);
        done.set(done.size() - 1, last.endingAt(moment));
        return with(done, timing);
    }

    private Clock ended(@Nullable SlaClockEvent by) {
        return new Clock(start, priority, target, pauses, timing, steps, breach, excuse, by);
    }

    private Clock with(List<Pause> stood, Timing heading) {
        return new Clock(start, priority, target, List.copyOf(stood), heading, steps, breach, excuse, end);
    }

    private static <T> List<T> more(List<T> before, T next) {
        var all = new ArrayList<>(before);
        all.add(next);
        return List.copyOf(all);
    }
}
