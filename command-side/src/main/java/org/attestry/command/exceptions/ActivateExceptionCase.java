package org.attestry.command.exceptions;

import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.http.Role;

/**
 * Let an approved exception take effect on its first day, unless something hinders it.
 *
 * @param caseId the case
 */
@Command(
        path = "PUT /exceptions/{caseId}/activation",
        by = {Role.POLICY})
public record ActivateExceptionCase(@Target ExceptionCaseId caseId) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        return stage instanceof Stage.Approved approved
                ? Activation.of(approved, caller.staff(), caller.at()).toList()
                : List.of();
    }
}
