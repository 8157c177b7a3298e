package org.attestry.command.sla;

import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.Milestone;
import org.attestry.events.sla.SlaClockEvent;
import org.attestry.events.sla.clocks.ClockSignal.NotPassed;
import org.attestry.events.sla.clocks.Clocks;
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
        return new NotPassed(point).follows(stage, looking(caller, told));
    }
}
