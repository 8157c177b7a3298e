package org.attestry.command.sla;

import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.SlaClockEvent;
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
        var found = stage.all().get(clock);
        if (found == null || found.isOver()) {
            return List.of();
        }
        var settledFrom = found.timing().settledFrom();
        var settled = settledFrom == null || !caller.at().isBefore(settledFrom);
        var ticking = new Looking(this, caller, settled ? null : settledFrom).ticking(found);
        return (settled ? ticking.look(caller.at()) : ticking)
                .retime(caller.at())
                .news();
    }
}
