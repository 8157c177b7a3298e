package org.attestry.command.sla;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.sla.SlaDefinitionEvent;
import org.attestry.events.sla.SlaDefinitionEvent.SlaRetired;
import org.attestry.events.sla.SlaDefinitionId;
import org.attestry.http.Role;

/**
 * Promise nothing to what begins from some moment on; clocks that run keep running.
 *
 * @param definition what it is about
 * @param reason why
 * @param effectiveFrom from when on nothing is promised
 */
@Command(
        path = "PUT /sla/definitions/{definition}/retirement",
        by = {Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR})
public record RetireSla(
        @Target SlaDefinitionId definition,
        @NotBlank @Size(max = 400) String reason,
        Instant effectiveFrom) {

    List<SlaDefinitionEvent> decide(PromiseFile file, Caller caller) {
        return switch (file.latest()) {
            case null -> throw new Refused(SlaRefusal.NOT_DEFINED);
            case SlaRetired before when before.equals(retired(before.at())) -> List.of();
            case SlaRetired before -> throw new Refused(SlaRefusal.RETIRED, before.sentence() + ".");
            case SlaDefinitionEvent promised -> {
                file.mustComeBefore(effectiveFrom);
                yield List.of(retired(caller.at()));
            }
        };
    }

    private SlaRetired retired(Instant at) {
        return new SlaRetired(definition, reason, effectiveFrom, at);
    }
}
