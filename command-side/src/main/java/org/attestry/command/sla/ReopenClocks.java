package org.attestry.command.sla;

import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.ClockRunEvent.SlaClockReopened;
import org.attestry.events.sla.Milestone;
import org.attestry.events.sla.SlaClockEvent;
import org.attestry.http.Role;

/**
 * Let the clocks of a thing go on that only this point stops: it was not passed after all.
 *
 * @param clocks its clocks
 * @param point the point that was not passed after all
 * @param told when this was told, which may be long after it happened
 */
@Command(path = "PUT /sla/clocks/{clocks}/reopening", by = Role.POLICY)
record ReopenClocks(@Target ClockId clocks, Milestone point, Instant told) implements OfClocks {

    List<SlaClockEvent> decide(Clocks stage, Caller caller) {
        var looking = Looking.at(this, caller, told);
        return stage.all().values().stream()
                .filter(Clock::isOver)
                .filter(clock -> clock.equals(stage.latest(clock.start().rule())))
                .filter(clock -> looking.rule(clock).stops().equals(List.of(point)))
                .map(looking::ticking)
                .flatMap(ticking -> reopen(ticking, caller.at()).stream())
                .toList();
    }

    private List<SlaClockEvent> reopen(Ticking ticking, Instant at) {
        ticking.say(
                heading -> new SlaClockReopened(clocks, ticking.clock().start().clock(), heading, at));
        return ticking.news();
    }
}
