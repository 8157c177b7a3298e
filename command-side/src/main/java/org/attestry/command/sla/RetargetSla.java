package org.attestry.command.sla;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.SlaClockEvent;
import org.attestry.events.sla.clocks.Clocks;
import org.attestry.http.Role;

/**
 * Promise something else to one thing whose clock runs already, and say why; start and time used up stay.
 *
 * @param clocks the clocks of the thing
 * @param clock which of them
 * @param target how much business time is promised now
 * @param reason why
 */
@Command(
        path = "PUT /sla/clocks/{clocks}/{clock}/target",
        by = {Role.MANAGER, Role.DIRECTOR, Role.OFFICER})
public record RetargetSla(
        @Target ClockId clocks,
        @Size(min = 1, max = 40) String clock,
        Duration target,
        @NotBlank @Size(max = 400) String reason)
        implements OfClocks {

    List<SlaClockEvent> decide(Clocks stage, Caller caller) {
        var found = NamedClock.live(stage, clock);
        if (PromiseCheck.isNoTarget(target)) {
            throw new Refused(SlaRefusal.TARGET_NOT_POSITIVE);
        }
        if (found.target().equals(target)) {
            return List.of();
        }
        var ticking = looking(caller, caller.at()).ticking(found).upTo(caller.at());
        return ticking.retarget(found.priority(), target, caller.staff(), reason, caller.at())
                .news();
    }
}
