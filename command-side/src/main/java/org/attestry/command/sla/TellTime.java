package org.attestry.command.sla;

import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.SlaClockEvent;
import org.attestry.events.sla.clocks.Clocks;
import org.attestry.http.Role;

/**
 * Look at a clock: something may have become due, or its calendar may say something else.
 *
 * @param clocks the clocks of the thing
 * @param clock which of them
 */
@Command(path = "PUT /sla/clocks/{clocks}/{clock}/look", by = Role.POLICY)
record TellTime(@Target ClockId clocks, String clock) implements OfClocks {

    List<SlaClockEvent> decide(Clocks stage, Caller caller) {
        return looking(caller, caller.at()).alarm(stage, clock);
    }
}
