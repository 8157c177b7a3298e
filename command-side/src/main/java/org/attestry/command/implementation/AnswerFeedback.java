package org.attestry.command.implementation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.implementation.FeedbackEvent;
import org.attestry.events.implementation.FeedbackEvent.FeedbackAnswered;
import org.attestry.events.implementation.FeedbackId;
import org.attestry.http.Role;

/**
 * Answer whoever gave feedback.
 *
 * @param feedback the feedback
 * @param text what they were told
 */
@Command(
        path = "PUT /feedback/{feedback}/answer",
        by = {Role.MANAGER, Role.OFFICER, Role.IMPLEMENTER, Role.DIRECTOR})
public record AnswerFeedback(
        @Target FeedbackId feedback,
        @NotBlank @Size(max = 4000) String text) {

    List<FeedbackEvent> decide(Word word, Caller caller) {
        return switch (word) {
            case Word.Unknown none -> throw new Refused(ImplementationRefusal.UNKNOWN_FEEDBACK);
            case Word.Recorded(var said) -> List.of(answered(caller, caller.at()));
            case Word.Answered(var said, var answer) when answer.equals(answered(caller, answer.at())) -> List.of();
            case Word.Answered(var said, var answer) ->
                throw new Refused(ImplementationRefusal.ALREADY_ANSWERED, answer.sentence() + ".");
        };
    }

    private FeedbackAnswered answered(Caller caller, Instant at) {
        return new FeedbackAnswered(feedback, text, caller.staff(), at);
    }
}
