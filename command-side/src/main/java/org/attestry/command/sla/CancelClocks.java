package org.attestry.command.sla;

import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.Milestone;
import org.attestry.events.sla.SlaClockEvent;
import org.attestry.events.sla.clocks.ClockSignal.NotWanted;
import org.attestry.events.sla.clocks.Clocks;
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
        return new NotWanted(startedBy, reason).follows(stage, looking(caller, told));
    }
}
