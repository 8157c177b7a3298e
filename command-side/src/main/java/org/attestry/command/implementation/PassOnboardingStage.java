package org.attestry.command.implementation;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.implementation.OnboardingEvent;
import org.attestry.events.implementation.OnboardingEvent.OnboardingStagePassed;
import org.attestry.events.implementation.OnboardingId;
import org.attestry.http.Role;

/**
 * Say that a customer has passed the stage they were at.
 *
 * @param onboarding the onboarding
 * @param stage the stage that was passed
 */
@Command(
        path = "PUT /onboardings/{onboarding}/stages/{stage}",
        by = {Role.OFFICER, Role.IMPLEMENTER, Role.MANAGER})
public record PassOnboardingStage(
        @Target OnboardingId onboarding,
        @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,59}") String stage) {

    List<OnboardingEvent> decide(Way way, Caller caller) {
        if (way instanceof Way.Live(var opened) && opened.stages().contains(stage)) {
            return List.of();
        }
        var now = way.underway();
        int place = now.place(stage);
        if (place < now.passed()) {
            return List.of();
        }
        if (place > now.passed()) {
            throw new Refused(
                    ImplementationRefusal.NOT_THIS_STAGE,
                    "Next is " + now.stages().get(now.passed()) + ".");
        }
        return List.of(new OnboardingStagePassed(onboarding, stage, now.since(), caller.staff(), caller.at()));
    }
}
