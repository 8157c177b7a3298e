package org.attestry.command.sla;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.ClockStepEvent.LadderStepTaken;
import org.attestry.events.sla.SlaClockEvent;
import org.attestry.events.sla.clocks.Clocks;
import org.attestry.http.Role;

/**
 * Take a step of a clock's ladder before its time, and say why; it is not taken again.
 *
 * @param clocks the clocks of the thing
 * @param clock which of them
 * @param percent the step, by the share of the promised time at which it would be taken
 * @param reason why it cannot wait
 */
@Command(
        path = "PUT /sla/clocks/{clocks}/{clock}/steps/{percent}",
        by = {Role.REPRESENTATIVE, Role.MANAGER, Role.DIRECTOR, Role.OFFICER, Role.IMPLEMENTER})
public record EscalateClock(
        @Target ClockId clocks,
        @Size(min = 1, max = 40) String clock,
        @Min(1) @Max(1000) int percent,
        @NotBlank @Size(max = 400) String reason)
        implements OfClocks {

    List<SlaClockEvent> decide(Clocks stage, Caller caller) {
        var found = NamedClock.live(stage, clock);
        var looking = looking(caller, caller.at());
        var step = looking.rule(found).ladder().stream()
                .filter(s -> s.percent() == percent)
                .findFirst()
                .orElseThrow(() -> new Refused(SlaRefusal.NO_SUCH_STEP));
        for (var taken : found.steps()) {
            if (taken.percent() == percent) {
                if (caller.staff().equals(taken.takenBy()) && reason.equals(taken.reason())) {
                    return List.of();
                }
                throw new Refused(SlaRefusal.STEP_TAKEN, taken.sentence() + ".");
            }
        }
        var ticking = looking.ticking(found).upTo(caller.at());
        ticking.say(heading ->
                new LadderStepTaken(clocks, clock, percent, step.tell(), caller.staff(), reason, heading, caller.at()));
        return ticking.news();
    }
}
