package org.attestry.command.exceptions;

import jakarta.validation.constraints.Positive;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.WishEvent.ExceptionWithdrawn;
import org.attestry.http.Role;

/**
 * Take a case as withdrawn because its question stayed without an answer for too long.
 *
 * @param caseId the case
 * @param question the question
 */
@Command(
        path = "PUT /exceptions/{caseId}/questions/{question}/silence",
        by = {Role.POLICY})
public record WithdrawSilentCase(
        @Target ExceptionCaseId caseId, @Positive int question) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        return stage.dossier()
                .openQuestion()
                .filter(open -> stage instanceof Stage.Pending && open.question() == question)
                .filter(open -> !caller.at().isBefore(open.silentUntil()))
                .<ExceptionEvent>map(open -> new ExceptionWithdrawn(
                        caseId,
                        "Question " + question + " stayed without an answer",
                        caller.staff(),
                        null,
                        open.silentUntil()))
                .map(List::of)
                .orElse(List.of());
    }
}
