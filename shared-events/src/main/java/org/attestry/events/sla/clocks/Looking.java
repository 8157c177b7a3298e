package org.attestry.events.sla.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.attestry.events.sla.BusinessCalendar;
import org.attestry.events.sla.CalendarId;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.ClockRule;
import org.attestry.events.sla.SlaClockEvent;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the clocks of one thing at a moment.
 *
 * @param clocks whose clocks they are
 * @param at the moment
 * @param settledFrom when silence counts as silence, where something is told that happened long ago
 * @param promised what is promised to such things
 * @param calendars every calendar as it is known
 */
public record Looking(
        ClockId clocks,
        Instant at,
        @Nullable Instant settledFrom,
        Promised promised,
        Function<CalendarId, BusinessCalendar> calendars) {

    /** Whoever tells later than this is taken to tell a history, and given as long to tell it to its end. */
    private static final Duration LATE = Duration.ofDays(1);

    /** At something that took effect at a moment and was told at another, perhaps much later. */
    public static Looking at(
            ClockId clocks,
            Instant at,
            Instant told,
            Promised promised,
            Function<CalendarId, BusinessCalendar> calendars) {
        var late = Duration.between(at, told).compareTo(LATE) > 0;
        return new Looking(clocks, at, late ? told.plus(LATE) : null, promised, calendars);
    }

    /** Lets the alarm of a clock ring: something may have become due, or its calendar may say something else. */
    public List<SlaClockEvent> alarm(Clocks stage, String clock) {
        var found = stage.all().get(clock);
        if (found == null || found.isOver()) {
            return List.of();
        }
        var from = found.timing().settledFrom();
        var settled = from == null || !at.isBefore(from);
        var ticking = new Looking(clocks, at, settled ? null : from, promised, calendars).ticking(found);
        return (settled ? ticking.look(at) : ticking).retime(at).news();
    }

    /** What follows for those clocks that have not stopped, each brought up to the moment first. */
    List<SlaClockEvent> live(Clocks stage, Predicate<Clock> which, Consumer<Ticking> then) {
        return stage.live().stream()
                .filter(which)
                .map(this::ticking)
                .map(clock -> clock.upTo(at))
                .peek(then)
                .flatMap(clock -> clock.news().stream())
                .toList();
    }

    /** One of them, ready to be brought up to a moment. */
    public Ticking ticking(Clock clock) {
        return new Ticking(clock, rule(clock), calendars.apply(clock.start().calendar()), settledFrom);
    }

    /** How a clock runs: by the version of the promise with which it began. */
    public ClockRule rule(Clock clock) {
        return promised.version(clock.start().version()).rule(clock.start().rule());
    }
}
