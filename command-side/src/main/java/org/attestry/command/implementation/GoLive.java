package org.attestry.command.implementation;

import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.implementation.OnboardingEvent;
import org.attestry.events.implementation.OnboardingEvent.WentLive;
import org.attestry.events.implementation.OnboardingId;
import org.attestry.http.Role;

/**
 * Say that a customer is live, every stage being passed.
 *
 * @param onboarding the onboarding
 */
@Command(
        path = "PUT /onboardings/{onboarding}/go-live",
        by = {Role.OFFICER, Role.IMPLEMENTER, Role.MANAGER})
public record GoLive(@Target OnboardingId onboarding) {

    List<OnboardingEvent> decide(Way way, Caller caller) {
        if (way instanceof Way.Live) {
            return List.of();
        }
        var now = way.underway();
        if (now.passed() < now.stages().size()) {
            throw new Refused(
                    ImplementationRefusal.STAGES_LEFT,
                    "Left are: "
                            + String.join(
                                    ", ",
                                    now.stages()
                                            .subList(now.passed(), now.stages().size())) + ".");
        }
        return List.of(new WentLive(onboarding, caller.staff(), caller.at()));
    }
}
