package org.attestry.command.sla;

import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.issues.Priority;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.SlaClockEvent;
import org.attestry.events.sla.clocks.ClockSignal.Prioritised;
import org.attestry.events.sla.clocks.Clocks;
import org.attestry.http.Role;

/**
 * Hold the clocks of a thing to what is promised at its new priority; start and time used up stay.
 *
 * @param clocks its clocks
 * @param priority the priority
 * @param told when this was told, which may be long after it happened
 */
@Command(path = "PUT /sla/clocks/{clocks}/priority", by = Role.POLICY)
record RetargetClocks(@Target ClockId clocks, Priority priority, Instant told) implements OfClocks {

    List<SlaClockEvent> decide(Clocks stage, Caller caller) {
        return new Prioritised(priority).follows(stage, looking(caller, told));
    }
}
