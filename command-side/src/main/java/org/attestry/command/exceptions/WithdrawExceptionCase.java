package org.attestry.command.exceptions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.WishEvent.ExceptionWithdrawn;
import org.attestry.http.Role;

/**
 * Take back an exception you requested and nobody has decided.
 *
 * @param caseId the case
 * @param reason why it is no longer wanted
 */
@Command(
        path = "PUT /exceptions/{caseId}/withdrawal",
        by = {Role.REPRESENTATIVE, Role.MANAGER, Role.DIRECTOR, Role.OFFICER})
public record WithdrawExceptionCase(
        @Target ExceptionCaseId caseId,
        @NotBlank @Size(max = 4000) String reason) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        var dossier = Must.beRequested(stage).dossier();
        if (dossier.says(ExceptionWithdrawn.class, at -> withdrawn(caller, at))) {
            return List.of();
        }
        Must.bePending(stage);
        dossier.mustBeRequestedBy(Hands.of(caller));
        return List.of(withdrawn(caller, caller.at()));
    }

    private ExceptionWithdrawn withdrawn(Caller caller, Instant at) {
        return new ExceptionWithdrawn(
                caseId, reason, caller.staff(), caller.person().onBehalfOf(), at);
    }
}
