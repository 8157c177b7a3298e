package org.attestry.command.implementation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.implementation.HandOverEvent.ApprovalQueried;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.events.implementation.ImplementationId;
import org.attestry.http.Role;

/**
 * Ask the exception office what must be known before the work goes on; until the answer it waits.
 *
 * @param implementation the implementation
 * @param question the number of the question, from 1
 * @param text the question
 */
@Command(path = "PUT /implementations/{implementation}/questions/{question}", by = Role.IMPLEMENTER)
public record QueryApproval(
        @Target ImplementationId implementation,
        @Positive int question,
        @NotBlank @Size(max = 4000) String text) {

    List<ImplementationEvent> decide(Stage stage, Caller caller) {
        if (!(stage instanceof Stage.Working working)) {
            throw NotNow.at(stage);
        }
        var file = working.file();
        if (file.has(ApprovalQueried.class, at -> queried(caller, at))) {
            return List.of();
        }
        file.mustNotWait();
        if (question != file.questions() + 1) {
            throw new Refused(ImplementationRefusal.NUMBER_TAKEN, "The next one is " + (file.questions() + 1) + ".");
        }
        return List.of(queried(caller, caller.at()));
    }

    private ApprovalQueried queried(Caller caller, Instant at) {
        return new ApprovalQueried(implementation, question, text, caller.staff(), at);
    }
}
