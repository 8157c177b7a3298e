package org.attestry.command.exceptions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.WishEvent.ExceptionInfoSupplied;
import org.attestry.http.Role;

/**
 * Answer the open question about a case you requested; the clock goes on.
 *
 * @param caseId the case
 * @param question the number of the question
 * @param text the answer
 */
@Command(
        path = "PUT /exceptions/{caseId}/questions/{question}/answer",
        by = {Role.REPRESENTATIVE, Role.MANAGER, Role.DIRECTOR, Role.OFFICER})
public record SupplyExceptionInfo(
        @Target ExceptionCaseId caseId,
        @Positive int question,
        @NotBlank @Size(max = 4000) String text) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        var dossier = Must.beRequested(stage).dossier();
        if (dossier.says(ExceptionInfoSupplied.class, at -> supplied(caller, at))) {
            return List.of();
        }
        Must.bePending(stage);
        dossier.mustBeRequestedBy(Hands.of(caller));
        if (dossier.openQuestion().filter(open -> open.question() == question).isEmpty()) {
            throw new Refused(CaseRefusal.NOTHING_ASKED);
        }
        return List.of(supplied(caller, caller.at()));
    }

    private ExceptionInfoSupplied supplied(Caller caller, Instant at) {
        return new ExceptionInfoSupplied(
                caseId, question, text, caller.staff(), caller.person().onBehalfOf(), at);
    }
}
