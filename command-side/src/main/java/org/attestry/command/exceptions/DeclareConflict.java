package org.attestry.command.exceptions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.RecusalEvent.ConflictOfInterestDeclared;
import org.attestry.http.Role;

/**
 * Say that one is too close to a case to judge it, and so step back from it.
 *
 * @param caseId the case
 * @param reason what makes one close to it
 */
@Command(
        path = "PUT /exceptions/{caseId}/conflict",
        by = {Role.VETTER, Role.APPROVER_1, Role.APPROVER_2, Role.APPROVER_3})
public record DeclareConflict(
        @Target ExceptionCaseId caseId,
        @NotBlank @Size(max = 2000) String reason) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        if (Recusal.isSaid(Must.beAlive(stage).dossier(), caller.staff(), reason)) {
            return List.of();
        }
        var declared = new ConflictOfInterestDeclared(caseId, caller.staff(), reason, caller.at());
        return Recusal.of(declared, caller.staff(), stage, caller.at());
    }
}
