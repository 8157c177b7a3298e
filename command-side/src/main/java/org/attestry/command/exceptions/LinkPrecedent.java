package org.attestry.command.exceptions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Known;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionApproved;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionRejected;
import org.attestry.events.exceptions.CareEvent.PrecedentLinked;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.http.Role;

/**
 * Name an earlier case, approved or rejected, as being like this one.
 *
 * @param caseId the case
 * @param precedent the earlier case
 * @param note what is alike, and what is not
 */
@Command(
        path = "PUT /exceptions/{caseId}/precedents/{precedent}",
        by = {Role.OFFICER, Role.VETTER})
public record LinkPrecedent(
        @Target ExceptionCaseId caseId,
        @Known(recall = true) ExceptionCaseId precedent,
        @NotBlank @Size(max = 2000) String note) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        var dossier = Must.beAlive(stage).dossier();
        if (dossier.all(PrecedentLinked.class).stream()
                .anyMatch(said ->
                        said.precedent().equals(precedent) && said.note().equals(note))) {
            return List.of();
        }
        if (precedent.equals(caseId)) {
            throw new Refused(ApprovalRefusal.ITS_OWN_PRECEDENT);
        }
        if (caller.historyOf(precedent).stream()
                .noneMatch(event -> event instanceof ExceptionApproved || event instanceof ExceptionRejected)) {
            throw new Refused(ApprovalRefusal.PRECEDENT_UNDECIDED);
        }
        return List.of(new PrecedentLinked(caseId, precedent, note, caller.staff(), caller.at()));
    }
}
