package org.attestry.command.sla;

import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.Milestone;
import org.attestry.events.sla.SlaClockEvent;
import org.attestry.events.sla.clocks.ClockSignal.Passed;
import org.attestry.events.sla.clocks.Clocks;
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
        return new Passed(point, doneBy, market, last).follows(stage, looking(caller, told));
    }
}
