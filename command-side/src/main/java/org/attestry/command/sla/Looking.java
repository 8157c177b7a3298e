package org.attestry.command.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.attestry.command.kernel.Caller;
import org.attestry.events.Event;
import org.attestry.events.sla.BusinessCalendar;
import org.attestry.events.sla.CalendarId;
import org.attestry.events.sla.ClockRule;
import org.attestry.events.sla.ClockRunEvent.SlaClockStarted;
import org.attestry.events.sla.SlaClockEvent;
import org.jspecify.annotations.Nullable;

/**
 * Looks at clocks at the moment a command takes effect.
 *
 * @param settledFrom when silence counts as silence, where the command tells what happened long ago
 */
record Looking(OfClocks command, Caller caller, @Nullable Instant settledFrom) {

    /** Whoever tells later than this is taken to tell a history, and given as long to tell it to its end. */
    private static final Duration LATE = Duration.ofDays(1);

    /** At something that was told at a moment, perhaps long after it took effect. */
    static Looking at(OfClocks command, Caller caller, Instant told) {
        var late = Duration.between(caller.at(), told).compareTo(LATE) > 0;
        return new Looking(command, caller, late ? told.plus(LATE) : null);
    }

    /** What follows for those clocks that have not stopped, each brought up to the moment first. */
    List<SlaClockEvent> live(Clocks clocks, Predicate<Clock> which, Consumer<Ticking> then) {
        return clocks.live().stream()
                .filter(which)
                .map(this::ticking)
                .map(clock -> clock.upTo(caller.at()))
                .peek(then)
                .flatMap(clock -> clock.news().stream())
                .toList();
    }

    Ticking ticking(Clock clock) {
        return new Ticking(clock, rule(clock), calendar(clock.start().calendar()), settledFrom);
    }

    /** How a clock runs: by the version of the promise with which it began. */
    ClockRule rule(Clock clock) {
        return Promise.version(promised(), clock.start().version())
                .rule(clock.start().rule());
    }

    /** What is promised to something that begins at this moment, if anything is. */
    @Nullable
    Promise inForce() {
        return Promise.inForce(promised(), caller.at());
    }

    /** A clock that starts, with what it heads for. */
    SlaClockStarted heading(SlaClockStarted start, ClockRule rule) {
        var heading = new ClockTime(Clock.of(start), rule, calendar(start.calendar())).timing(settledFrom);
        return new SlaClockStarted(
                start.clocks(),
                start.clock(),
                start.rule(),
                start.definition(),
                start.version(),
                start.calendar(),
                start.priority(),
                start.target(),
                start.market(),
                heading,
                start.at());
    }

    private List<Event> promised() {
        return caller.historyOf(command.clocks().subject().definition());
    }

    private BusinessCalendar calendar(CalendarId id) {
        return BusinessCalendar.of(caller.historyOf(id));
    }
}
