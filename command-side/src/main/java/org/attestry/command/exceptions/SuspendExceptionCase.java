package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.TermRefusal.NOT_IN_EFFECT;
import static org.attestry.command.exceptions.TermRefusal.SUSPENDED_ALREADY;
import static org.attestry.events.exceptions.SuspensionCause.BY_HAND;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.TermEvent.ExceptionSuspended;
import org.attestry.http.Role;

/**
 * Take a granted exception out of effect for now. Only somebody's hand puts it back, whatever comes in the meantime.
 *
 * @param caseId the case
 * @param reason why
 */
@Command(
        path = "PUT /exceptions/{caseId}/suspension",
        by = {Role.OFFICER, Role.DIRECTOR})
public record SuspendExceptionCase(
        @Target ExceptionCaseId caseId,
        @NotBlank @Size(max = 4000) String reason) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        return switch (Must.beGranted(stage)) {
            case Stage.Approved early -> throw new Refused(NOT_IN_EFFECT);
            case Stage.Active now -> List.of(suspended(caller, caller.at()));
            case Stage.Suspended out
            when out.dossier().says(ExceptionSuspended.class, at -> suspended(caller, at)) -> List.of();
            case Stage.Suspended out -> {
                var before = out.dossier().last(ExceptionSuspended.class).orElseThrow();
                if (before.cause() == BY_HAND) {
                    throw new Refused(SUSPENDED_ALREADY, before.sentence() + ".");
                }
                yield List.of(suspended(caller, caller.at()));
            }
        };
    }

    private ExceptionSuspended suspended(Caller caller, Instant at) {
        return new ExceptionSuspended(caseId, BY_HAND, reason, null, caller.staff(), at);
    }
}
