package org.attestry.command.implementation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.implementation.OnboardingEvent;
import org.attestry.events.implementation.OnboardingEvent.OnboardingStageReworked;
import org.attestry.events.implementation.OnboardingId;
import org.attestry.http.Role;

/**
 * Send a customer back to a stage that has to be gone through again.
 *
 * @param onboarding the onboarding
 * @param stage the stage to go through again; those after it follow again too
 * @param rework the number of the rework, from 1
 * @param reason what was wrong
 */
@Command(
        path = "PUT /onboardings/{onboarding}/stages/{stage}/reworks/{rework}",
        by = {Role.OFFICER, Role.IMPLEMENTER, Role.MANAGER})
public record ReworkOnboardingStage(
        @Target OnboardingId onboarding,
        @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,59}") String stage,
        @Positive int rework,
        @NotBlank @Size(max = 4000) String reason) {

    List<OnboardingEvent> decide(Way way, Caller caller) {
        var now = way.underway();
        if (now.latest().equals(reworked(caller, now.latest().at()))) {
            return List.of();
        }
        if (now.place(stage) > now.passed()) {
            throw new Refused(ImplementationRefusal.NOT_YET_REACHED);
        }
        if (rework != now.reworks() + 1) {
            throw new Refused(ImplementationRefusal.NUMBER_TAKEN, "The next one is " + (now.reworks() + 1) + ".");
        }
        return List.of(reworked(caller, caller.at()));
    }

    private OnboardingStageReworked reworked(Caller caller, Instant at) {
        return new OnboardingStageReworked(onboarding, rework, stage, reason, caller.staff(), at);
    }
}
