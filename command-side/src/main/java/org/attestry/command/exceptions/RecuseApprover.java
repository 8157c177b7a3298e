package org.attestry.command.exceptions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.RecusalEvent.ApproverRecused;
import org.attestry.http.Role;

/**
 * Keep somebody from judging a case they are too close to.
 *
 * @param caseId the case
 * @param staff who does not judge it
 * @param reason what makes them close to it
 */
@Command(
        path = "PUT /exceptions/{caseId}/recusals/{staff}",
        by = {Role.OFFICER, Role.DIRECTOR})
public record RecuseApprover(
        @Target ExceptionCaseId caseId,
        StaffId staff,
        @NotBlank @Size(max = 2000) String reason) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        var dossier = Must.beAlive(stage).dossier();
        if (Recusal.isSaid(dossier, staff, reason)) {
            return List.of();
        }
        dossier.mustNotConcern(Hands.of(caller)); // nobody chooses the judges of their own case
        var recused = new ApproverRecused(caseId, staff, reason, caller.staff(), caller.at());
        return Recusal.of(recused, staff, stage, caller.at());
    }
}
