package org.attestry.command.exceptions;

import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Recalls;
import org.attestry.command.kernel.Target;
import org.attestry.events.Id;
import org.attestry.events.exceptions.ControlEvent.CompensatingControlLapsed;
import org.attestry.events.exceptions.ControlId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.SuspensionCause;
import org.attestry.http.Role;

/**
 * Take a control as lapsed because its evidence did not come in time, and suspend the exception that rests on it.
 *
 * @param caseId the case
 * @param control the control
 */
@Command(
        path = "PUT /exceptions/{caseId}/controls/{control}/lapse",
        by = {Role.POLICY})
public record LapseControl(@Target ExceptionCaseId caseId, ControlId control) implements Recalls {

    @Override
    public List<Id> recalls() {
        return Cure.RECALLS;
    }

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        if (!(stage instanceof Stage.Known known)
                || stage instanceof Stage.Over
                || Controls.proposal(known.dossier(), control).isEmpty()) {
            return List.of();
        }
        var owed = Controls.owed(known.dossier(), control);
        if (Controls.hasLapsed(known.dossier(), control) || caller.at().isBefore(owed.dueAt())) {
            return List.of();
        }
        var lapsed = new CompensatingControlLapsed(caseId, control, owed.due(), owed.dueAt());
        return Cure.suspending(stage, lapsed, SuspensionCause.CONTROL_LAPSED, caller);
    }
}
