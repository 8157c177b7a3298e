package org.attestry.events.sla.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.attestry.events.sla.BusinessCalendar;
import org.attestry.events.sla.ClockRule;
import org.attestry.events.sla.LadderStep;
import org.attestry.events.sla.Timing;
import org.jspecify.annotations.Nullable;

/** What a clock says, read by its calendar as it is known now: a pure function of its events. */
public record ClockTime(Clock clock, ClockRule rule, BusinessCalendar calendar) {

    /** Somebody who is done at the very moment it is due has kept the promise. */
    private static final Duration TOO_LATE = Duration.ofSeconds(1);

    private static final int HUNDRED = 100;

    /** How much of the promised time was used up by a moment. */
    public Duration consumed(Instant by) {
        var used = calendar.between(clock.start().at(), by);
        for (var pause : clock.pauses()) {
            used = used.minus(calendar.between(pause.from(), pause.endBy(by)));
        }
        return used;
    }

    /** When the promised time is used up; unknown while the clock stands still before that. */
    @Nullable
    Instant due() {
        return reaches(clock.target());
    }

    /** When a step of the ladder is due; unknown while the clock stands still before that. */
    @Nullable
    Instant dueAt(LadderStep step) {
        return reaches(clock.target().multipliedBy(step.percent()).dividedBy(HUNDRED));
    }

    /** When a clock that stands still goes on by itself, if it does. */
    @Nullable
    Instant pauseEnds() {
        var pause = clock.standsIn();
        var longest = rule.longestPause();
        if (pause == null || longest == null) {
            return null;
        }
        var left = longest.minus(paused(pause.from()));
        return left.isPositive() ? calendar.plus(pause.from(), left) : pause.from();
    }

    /** How much business time it stood still by a moment. */
    public Duration paused(Instant by) {
        return clock.pauses().stream()
                .map(pause -> calendar.between(pause.from(), pause.endBy(by)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The first step of the ladder that was not taken yet, where it is known when it is due. */
    @Nullable
    LadderStep nextStep() {
        return rule.ladder().stream()
                .filter(step -> !clock.took(step.percent()) && dueAt(step) != null)
                .findFirst()
                .orElse(null);
    }

    /** When to look at the clock next: the first moment at which something happens by itself, once told to the end. */
    Timing timing(@Nullable Instant settledFrom) {
        if (clock.isOver()) {
            return Timing.OVER;
        }
        var due = due();
        var step = nextStep();
        var breach = clock.breach() != null || due == null ? null : due.plus(TOO_LATE);
        var next = Stream.of(pauseEnds(), breach, step == null ? null : noticedAt(step))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(moment -> settledFrom != null && settledFrom.isAfter(moment) ? settledFrom : moment)
                .orElse(null);
        return new Timing(due, next, settledFrom);
    }

    /** When a step of the ladder is to be noticed: that of the full time when it is too late, not when it is due. */
    @Nullable
    Instant noticedAt(LadderStep step) {
        var moment = dueAt(step);
        return moment == null || step.percent() != HUNDRED ? moment : moment.plus(TOO_LATE);
    }

    private @Nullable Instant reaches(Duration need) {
        var left = need;
        var from = clock.start().at();
        for (var pause : clock.pauses()) {
            var until = pause.from();
            var ran = calendar.between(from, until);
            if (ran.compareTo(left) >= 0) {
                return calendar.plus(from, left);
            }
            var end = pause.until();
            if (end == null) {
                return null;
            }
            left = left.minus(ran);
            from = end;
        }
        return calendar.plus(from, left);
    }
}
