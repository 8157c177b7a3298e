package org.attestry.command.implementation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Known;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.MarketId;
import org.attestry.events.implementation.FeedbackEvent;
import org.attestry.events.implementation.FeedbackEvent.CustomerFeedbackRecorded;
import org.attestry.events.implementation.FeedbackId;
import org.attestry.events.implementation.FeedbackSource;
import org.attestry.events.implementation.ImplementationId;
import org.attestry.events.implementation.OnboardingId;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Write down what a customer or a colleague thinks of an implementation or an onboarding.
 *
 * @param feedback the name programs use for it
 * @param source whose word it is
 * @param givenBy who gave it: a customer or a colleague, never a patient
 * @param score from 0, never again, to 10
 * @param text what they said
 * @param implementation the implementation it is about
 * @param onboarding the onboarding it is about
 * @param market the market it belongs to
 */
@Command(
        path = "PUT /feedback/{feedback}",
        by = {Role.REPRESENTATIVE, Role.MANAGER, Role.OFFICER, Role.IMPLEMENTER, Role.ADMINISTRATOR})
public record RecordCustomerFeedback(
        @Target FeedbackId feedback,
        FeedbackSource source,
        @NotBlank @Size(max = 200) String givenBy,
        @Min(0) @Max(10) int score,
        @NotBlank @Size(max = 4000) String text,
        @Nullable @Known ImplementationId implementation,
        @Nullable @Known OnboardingId onboarding,
        @Known MarketId market) {

    List<FeedbackEvent> decide(Word word, Caller caller) {
        return switch (word) {
            case Word.Unknown none -> List.of(recorded(caller, caller.at()));
            case Word.Recorded(var said) -> again(said, caller);
            case Word.Answered(var said, var answer) -> again(said, caller);
        };
    }

    private List<FeedbackEvent> again(CustomerFeedbackRecorded said, Caller caller) {
        if (said.equals(recorded(caller, said.at()))) {
            return List.of();
        }
        throw new Refused(ImplementationRefusal.RECORDED_OTHERWISE, said.sentence() + ".");
    }

    private CustomerFeedbackRecorded recorded(Caller caller, Instant at) {
        return new CustomerFeedbackRecorded(
                feedback, source, givenBy, score, text, implementation, onboarding, caller.staff(), market, at);
    }
}
