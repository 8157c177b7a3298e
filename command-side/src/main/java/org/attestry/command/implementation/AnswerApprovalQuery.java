package org.attestry.command.implementation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Recalls;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.Id;
import org.attestry.events.implementation.HandOverEvent.ApprovalQueryAnswered;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.events.implementation.ImplementationId;
import org.attestry.events.sla.BusinessCalendar;
import org.attestry.events.sla.CalendarId;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Answer the implementation team; what was still to be acknowledged is due that much later.
 *
 * @param implementation the implementation
 * @param question the number of the open question
 * @param text the answer
 */
@Command(path = "PUT /implementations/{implementation}/questions/{question}/answer", by = Role.OFFICER)
public record AnswerApprovalQuery(
        @Target ImplementationId implementation,
        @Positive int question,
        @NotBlank @Size(max = 4000) String text) implements Recalls {

    @Override
    public List<Id> recalls() {
        return List.of(CalendarId.PLAN);
    }

    List<ImplementationEvent> decide(Stage stage, Caller caller) {
        if (!(stage instanceof Stage.Known known)) {
            throw NotNow.at(stage);
        }
        var file = known.file();
        var answer = file.last(ApprovalQueryAnswered.class);
        if (answer != null && answer.equals(answered(caller, answer.acknowledgeBy(), answer.at()))) {
            return List.of();
        }
        if (!(stage instanceof Stage.Working)) {
            throw NotNow.at(stage);
        }
        var open = file.question();
        if (open == null || open.question() != question) {
            throw new Refused(ImplementationRefusal.NO_SUCH_QUESTION);
        }
        var due = stage instanceof Stage.Communicated ? later(file, open.at(), caller) : null;
        return List.of(answered(caller, due, caller.at()));
    }

    /** What business time was left when the question was asked is left again from now on. */
    private static Instant later(OrderFile file, Instant askedAt, Caller caller) {
        var calendar = BusinessCalendar.of(caller.historyOf(CalendarId.PLAN));
        return calendar.plus(caller.at(), calendar.between(askedAt, file.acknowledgeBy()));
    }

    private ApprovalQueryAnswered answered(Caller caller, @Nullable Instant acknowledgeBy, Instant at) {
        return new ApprovalQueryAnswered(implementation, question, text, caller.staff(), acknowledgeBy, at);
    }
}
