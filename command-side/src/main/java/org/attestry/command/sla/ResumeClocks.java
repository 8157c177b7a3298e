package org.attestry.command.sla;

import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.SlaClockEvent;
import org.attestry.events.sla.clocks.ClockSignal.Answered;
import org.attestry.events.sla.clocks.Clocks;
import org.attestry.http.Role;

/**
 * Let the clocks of a thing go on: the other side has answered.
 *
 * @param clocks its clocks
 * @param told when this was told, which may be long after it happened
 */
@Command(path = "PUT /sla/clocks/{clocks}/resumption", by = Role.POLICY)
record ResumeClocks(@Target ClockId clocks, Instant told) implements OfClocks {

    List<SlaClockEvent> decide(Clocks stage, Caller caller) {
        return new Answered().follows(stage, looking(caller, told));
    }
}
