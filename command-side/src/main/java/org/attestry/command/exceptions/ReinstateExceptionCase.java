package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.TermRefusal.NOT_SUSPENDED;
import static org.attestry.command.exceptions.TermRefusal.STILL_HINDERED;

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
import org.attestry.events.exceptions.TermEvent.ExceptionReinstated;
import org.attestry.http.Role;

/**
 * Put a suspended exception back into effect, once nothing that is owed is missing.
 *
 * @param caseId the case
 * @param reason why
 */
@Command(
        path = "PUT /exceptions/{caseId}/reinstatement",
        by = {Role.OFFICER, Role.DIRECTOR})
public record ReinstateExceptionCase(
        @Target ExceptionCaseId caseId,
        @NotBlank @Size(max = 4000) String reason) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        return switch (Must.beGranted(stage)) {
            case Stage.Suspended out -> {
                var missing = Activation.hindrances(out.dossier());
                if (!missing.isEmpty()) {
                    throw new Refused(STILL_HINDERED, "Missing: " + String.join(", ", missing) + ".");
                }
                yield List.of(reinstated(caller, caller.at()));
            }
            case Stage.Granted other
            when other.dossier().says(ExceptionReinstated.class, at -> reinstated(caller, at)) -> List.of();
            case Stage.Granted other -> throw new Refused(NOT_SUSPENDED);
        };
    }

    private ExceptionReinstated reinstated(Caller caller, Instant at) {
        return new ExceptionReinstated(caseId, reason, caller.staff(), at);
    }
}
