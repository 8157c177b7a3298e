package org.attestry.events.sla.clocks;

import java.util.List;
import org.attestry.events.MarketId;
import org.attestry.events.sla.ClockRule;
import org.attestry.events.sla.ClockRunEvent.SlaClockStarted;
import org.attestry.events.sla.Milestone;
import org.attestry.events.sla.SlaClockEvent;
import org.attestry.events.sla.Timing;
import org.jspecify.annotations.Nullable;

/** Which clocks a point starts, by what is promised at that moment. */
record Starts(Clocks stage, Looking looking) {

    /** Those that do not run yet; a second run has a name of its own. */
    List<SlaClockEvent> at(Milestone point, @Nullable MarketId market) {
        var promise = looking.promised().inForce(looking.at());
        if (promise == null) {
            return List.of();
        }
        return promise.clocks().stream()
                .filter(rule -> rule.starts().contains(point) && !runs(rule))
                .<SlaClockEvent>map(rule -> heading(started(promise, rule, market, Timing.OVER), promise, rule, market))
                .toList();
    }

    private boolean runs(ClockRule rule) {
        var latest = stage.latest(rule.clock());
        return latest != null && !latest.isOver();
    }

    /** The same clock with what it heads for. */
    private SlaClockStarted heading(SlaClockStarted start, Promise promise, ClockRule rule, @Nullable MarketId market) {
        var calendar = looking.calendars().apply(promise.calendar());
        var time = new ClockTime(Clock.of(start), rule, calendar);
        return started(promise, rule, market, time.timing(looking.settledFrom()));
    }

    private SlaClockStarted started(Promise promise, ClockRule rule, @Nullable MarketId market, Timing timing) {
        var clocks = looking.clocks();
        var priority = stage.priority();
        return new SlaClockStarted(
                clocks,
                stage.nextRun(rule.clock()),
                rule.clock(),
                clocks.subject().definition(),
                promise.version(),
                promise.calendar(),
                priority,
                rule.targetAt(priority),
                market == null ? stage.market() : market,
                timing,
                looking.at());
    }
}
