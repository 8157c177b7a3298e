package org.attestry.command.sla;

import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.PauseReason;
import org.attestry.events.sla.SlaClockEvent;
import org.attestry.events.sla.clocks.ClockSignal.Owed;
import org.attestry.events.sla.clocks.Clocks;
import org.attestry.http.Role;

/**
 * Let those clocks of a thing stand still that may for this reason.
 *
 * @param clocks its clocks
 * @param reason what the other side owes
 * @param told when this was told, which may be long after it happened
 */
@Command(path = "PUT /sla/clocks/{clocks}/pause", by = Role.POLICY)
record PauseClocks(@Target ClockId clocks, PauseReason reason, Instant told) implements OfClocks {

    List<SlaClockEvent> decide(Clocks stage, Caller caller) {
        return new Owed(reason).follows(stage, looking(caller, told));
    }
}
