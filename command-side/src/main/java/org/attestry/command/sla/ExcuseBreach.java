package org.attestry.command.sla;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.StaffId;
import org.attestry.events.sla.ClockEndEvent.SlaMissed;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.ClockStepEvent.BreachExcused;
import org.attestry.events.sla.ExcuseCode;
import org.attestry.events.sla.SlaClockEvent;
import org.attestry.events.sla.clocks.Clocks;
import org.attestry.http.Role;

/**
 * Excuse that a promise was broken. It stays broken, and counts as broken; the excuse is shown beside it.
 *
 * @param clocks the clocks of the thing
 * @param clock which of them
 * @param code why, in a word that can be counted
 * @param reason why, in full
 */
@Command(
        path = "PUT /sla/clocks/{clocks}/{clock}/excuse",
        by = {Role.MANAGER, Role.DIRECTOR, Role.OFFICER})
public record ExcuseBreach(
        @Target ClockId clocks,
        @Size(min = 1, max = 40) String clock,
        ExcuseCode code,
        @NotBlank @Size(max = 400) String reason) {

    List<SlaClockEvent> decide(Clocks stage, Caller caller) {
        var found = NamedClock.known(stage, clock);
        if (found.breach() == null) {
            throw new Refused(SlaRefusal.NOT_BREACHED);
        }
        if (found.end() instanceof SlaMissed missed && caller.staff().equals(missed.doneBy())) {
            throw new Refused(SlaRefusal.OWN_BREACH);
        }
        var before = found.excuse();
        if (before == null) {
            return List.of(excused(caller.staff(), caller.at()));
        }
        if (before.equals(excused(before.excusedBy(), before.at()))) {
            return List.of();
        }
        throw new Refused(SlaRefusal.EXCUSED_OTHERWISE, before.sentence() + ".");
    }

    private BreachExcused excused(StaffId by, Instant at) {
        return new BreachExcused(clocks, clock, code, reason, by, at);
    }
}
