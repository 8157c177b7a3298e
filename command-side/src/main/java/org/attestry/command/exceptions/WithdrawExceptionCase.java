package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.ExceptionsRefusal.ALREADY_DECIDED;
import static org.attestry.command.exceptions.ExceptionsRefusal.NOT_YOUR_REQUEST;
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
import org.attestry.events.exceptions.ExceptionEvent.ExceptionWithdrawn;
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
        return switch (stage) {
            case Stage.Unknown unheard -> throw new Refused(UNKNOWN_CASE);
            case Stage.Withdrawn done
            when done.by().equals(withdrawn(caller, done.by().at())) -> List.of();
            case Stage.Closed closed ->
                throw new Refused(ALREADY_DECIDED, closed.by().sentence() + ".");
            case Stage.Waiting waiting
            when !waiting.dossier().isRequestedBy(Hands.of(caller)) ->
                throw new Refused(NOT_YOUR_REQUEST, waiting.dossier().request().sentence() + ".");
            case Stage.Waiting waiting -> List.of(withdrawn(caller, caller.at()));
        };
    }

    private ExceptionWithdrawn withdrawn(Caller caller, Instant at) {
        return new ExceptionWithdrawn(
                caseId, reason, caller.staff(), caller.person().onBehalfOf(), at);
    }
}
