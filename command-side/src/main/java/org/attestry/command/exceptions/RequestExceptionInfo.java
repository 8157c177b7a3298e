package org.attestry.command.exceptions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Recalls;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.Id;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.WishEvent.ExceptionInfoRequested;
import org.attestry.http.Role;

/**
 * Ask whoever requested the case; the clock stands still until the answer, and ten business days of silence withdraw
 * the case.
 *
 * @param caseId the case
 * @param question counts the questions of this case, upwards
 * @param text the question
 */
@Command(
        path = "PUT /exceptions/{caseId}/questions/{question}",
        by = {Role.OFFICER, Role.VETTER})
public record RequestExceptionInfo(
        @Target ExceptionCaseId caseId,
        @Positive int question,
        @NotBlank @Size(max = 4000) String text) implements Recalls {

    @Override
    public List<Id> recalls() {
        return Questions.RECALLS;
    }

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        var dossier = Must.beRequested(stage).dossier();
        if (dossier.says(ExceptionInfoRequested.class, at -> Questions.asked(caseId, question, text, caller, at))) {
            return List.of();
        }
        Must.bePending(stage);
        dossier.mustNotConcern(Hands.of(caller));
        if (question < Questions.next(dossier)) {
            throw new Refused(CaseRefusal.NUMBER_TAKEN, "The next question is " + Questions.next(dossier) + ".");
        }
        Questions.mustBeAnswered(dossier);
        return List.of(Questions.asked(caseId, question, text, caller, caller.at()));
    }
}
