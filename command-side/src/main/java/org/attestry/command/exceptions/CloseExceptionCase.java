package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.CaseRefusal.NOT_GRANTED;
import static org.attestry.command.exceptions.CaseRefusal.NOT_YOUR_REQUEST;
import static org.attestry.command.exceptions.CaseRefusal.UNKNOWN_CASE;

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
import org.attestry.events.exceptions.TermEvent.ExceptionClosed;
import org.attestry.http.Role;

/**
 * End a case in agreement: a deviation that turned out to be none, or a granted exception that is no longer needed.
 *
 * @param caseId the case
 * @param reason why
 */
@Command(
        path = "PUT /exceptions/{caseId}/closing",
        by = {Role.REPRESENTATIVE, Role.MANAGER, Role.DIRECTOR, Role.OFFICER})
public record CloseExceptionCase(
        @Target ExceptionCaseId caseId,
        @NotBlank @Size(max = 4000) String reason) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        boolean leads = caller.person().isAny(List.of(Role.OFFICER));
        return switch (stage) {
            case Stage.Unknown unheard -> throw new Refused(UNKNOWN_CASE);
            case Stage.Known known
            when known.dossier().says(ExceptionClosed.class, at -> closed(caller, at)) -> List.of();
            case Stage.Over over -> throw Must.isOver(over);
            case Stage.Pending pending -> throw new Refused(NOT_GRANTED);
            case Stage.Detected found when leads -> List.of(closed(caller, caller.at()));
            case Stage.Detected found -> throw new Refused(NOT_YOUR_REQUEST);
            case Stage.Granted granted -> {
                if (!leads) {
                    granted.dossier().mustBeRequestedBy(Hands.of(caller));
                }
                yield List.of(closed(caller, caller.at()));
            }
        };
    }

    private ExceptionClosed closed(Caller caller, Instant at) {
        return new ExceptionClosed(caseId, reason, caller.staff(), at);
    }
}
