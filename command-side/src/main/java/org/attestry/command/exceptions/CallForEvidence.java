package org.attestry.command.exceptions;

import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.ControlEvent.CompensatingControlEvidenceDue;
import org.attestry.events.exceptions.ControlId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.http.Role;

/**
 * Call to mind that evidence of a control will be due soon.
 *
 * @param caseId the case
 * @param control the control
 */
@Command(
        path = "PUT /exceptions/{caseId}/controls/{control}/reminder",
        by = {Role.POLICY})
public record CallForEvidence(@Target ExceptionCaseId caseId, ControlId control) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        if (!(stage instanceof Stage.Known known)
                || stage instanceof Stage.Over
                || Controls.proposal(known.dossier(), control).isEmpty()) {
            return List.of();
        }
        var owed = Controls.owed(known.dossier(), control);
        boolean said = Controls.of(known.dossier(), control).all(CompensatingControlEvidenceDue.class).stream()
                .anyMatch(e -> e.due().equals(owed.due()));
        var owner = Controls.known(known.dossier(), control).owner();
        return said || !caller.at().isBefore(owed.dueAt())
                ? List.of()
                : List.of(new CompensatingControlEvidenceDue(caseId, control, owed.due(), owner, caller.at()));
    }
}
