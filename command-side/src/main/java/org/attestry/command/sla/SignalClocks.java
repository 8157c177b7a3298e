package org.attestry.command.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.sla.ClockEndEvent.SlaMet;
import org.attestry.events.sla.ClockEndEvent.SlaMissed;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.ClockRule;
import org.attestry.events.sla.ClockRunEvent.SlaClockStarted;
import org.attestry.events.sla.Milestone;
import org.attestry.events.sla.SlaClockEvent;
import org.attestry.events.sla.Timing;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Say that a thing passed a point at which clocks stop or start.
 *
 * @param clocks its clocks
 * @param point the point
 * @param doneBy who did what was promised, where somebody did
 * @param market the market the thing belongs to, where it is just beginning
 * @param last whether the thing is over with it, so that nothing starts any more
 * @param told when this was told, which may be long after it happened
 */
@Command(path = "PUT /sla/clocks/{clocks}/points/{point}", by = Role.POLICY)
record SignalClocks(
        @Target ClockId clocks,
        Milestone point,
        @Nullable StaffId doneBy,
        @Nullable MarketId market,
        boolean last,
        Instant told)
        implements OfClocks {

    List<SlaClockEvent> decide(Clocks stage, Caller caller) {
        var looking = Looking.at(this, caller, told);
        var news = new ArrayList<>(looking.live(
                stage, clock -> looking.rule(clock).stops().contains(point), clock -> stop(clock, caller.at())));
        var promise = last ? null : looking.inForce();
        if (promise != null) {
            promise.clocks().stream()
                    .filter(rule -> rule.starts().contains(point) && !runs(stage, rule))
                    .map(rule -> looking.heading(started(stage, promise, rule, caller.at()), rule))
                    .forEach(news::add);
        }
        return news;
    }

    /** A pause ends with what was promised; what it was about is no longer owed. */
    private void stop(Ticking ticking, Instant at) {
        ticking.resume(at, false);
        var consumed = ticking.time().consumed(at);
        var clock = ticking.clock();
        var name = clock.start().clock();
        ticking.say(heading -> clock.breach() == null
                ? new SlaMet(clocks, name, consumed, doneBy, at)
                : new SlaMissed(clocks, name, consumed, doneBy, at));
    }

    private static boolean runs(Clocks stage, ClockRule rule) {
        var latest = stage.latest(rule.clock());
        return latest != null && !latest.isOver();
    }

    private SlaClockStarted started(Clocks stage, Promise promise, ClockRule rule, Instant at) {
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
                Timing.OVER,
                at);
    }
}
