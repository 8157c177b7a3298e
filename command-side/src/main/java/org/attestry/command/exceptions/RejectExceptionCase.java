package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.ExceptionsRefusal.ALREADY_DECIDED;
import static org.attestry.command.exceptions.ExceptionsRefusal.UNKNOWN_CASE;

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
import org.attestry.events.exceptions.ExceptionEvent.ExceptionRejected;
import org.attestry.http.Role;

/**
 * Refuse an exception, vetted or not.
 *
 * @param caseId the case
 * @param reason why, for whoever asked
 */
@Command(
        path = "PUT /exceptions/{caseId}/rejection",
        by = {Role.APPROVER_1, Role.APPROVER_2, Role.APPROVER_3})
public record RejectExceptionCase(
        @Target ExceptionCaseId caseId,
        @NotBlank @Size(max = 4000) String reason) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        return switch (stage) {
            case Stage.Unknown unheard -> throw new Refused(UNKNOWN_CASE);
            case Stage.Rejected done
            when done.by().equals(rejected(caller, done.by().at())) -> List.of();
            case Stage.Closed closed ->
                throw new Refused(ALREADY_DECIDED, closed.by().sentence() + ".");
            case Stage.Waiting waiting -> {
                waiting.dossier().mustBeDecidableBy(Hands.of(caller));
                yield List.of(rejected(caller, caller.at()));
            }
        };
    }

    private ExceptionRejected rejected(Caller caller, Instant at) {
        return new ExceptionRejected(
                caseId, reason, caller.staff(), caller.person().onBehalfOf(), at);
    }
}
