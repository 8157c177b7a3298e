package org.attestry.command.sla;

import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.sla.ClockEndEvent.SlaCancelled;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.Milestone;
import org.attestry.events.sla.SlaClockEvent;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Let clocks of a thing end without an outcome: what was promised is no longer wanted.
 *
 * @param clocks its clocks
 * @param startedBy only those that this point starts; missing: all
 * @param reason why it is no longer wanted
 * @param told when this was told, which may be long after it happened
 */
@Command(path = "PUT /sla/clocks/{clocks}/cancellation", by = Role.POLICY)
record CancelClocks(@Target ClockId clocks, @Nullable Milestone startedBy, String reason, Instant told)
        implements OfClocks {

    List<SlaClockEvent> decide(Clocks stage, Caller caller) {
        var looking = Looking.at(this, caller, told);
        return looking.live(
                stage,
                clock -> startedBy == null || looking.rule(clock).starts().contains(startedBy),
                clock -> cancel(clock, caller.at()));
    }

    private void cancel(Ticking ticking, Instant at) {
        ticking.resume(at, false);
        var name = ticking.clock().start().clock();
        ticking.say(heading -> new SlaCancelled(clocks, name, reason, at));
    }
}
