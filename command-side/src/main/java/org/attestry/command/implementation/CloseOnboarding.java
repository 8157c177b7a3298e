package org.attestry.command.implementation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.implementation.OnboardingEvent;
import org.attestry.events.implementation.OnboardingEvent.OnboardingClosed;
import org.attestry.events.implementation.OnboardingId;
import org.attestry.http.Role;

/**
 * End an onboarding, with the customer live or not.
 *
 * @param onboarding the onboarding
 * @param reason to whom they were handed, or why they did not go live
 */
@Command(
        path = "PUT /onboardings/{onboarding}/closing",
        by = {Role.OFFICER, Role.MANAGER})
public record CloseOnboarding(
        @Target OnboardingId onboarding,
        @NotBlank @Size(max = 4000) String reason) {

    List<OnboardingEvent> decide(Way way, Caller caller) {
        return switch (way) {
            case Way.Unknown none -> throw new Refused(ImplementationRefusal.UNKNOWN_ONBOARDING);
            case Way.Closed(var opened, var by) when by.equals(closed(by.live(), caller, by.at())) -> List.of();
            case Way.Closed(var opened, var by) ->
                throw new Refused(ImplementationRefusal.ONBOARDING_CLOSED, by.sentence() + ".");
            case Way.Underway now -> List.of(closed(false, caller, caller.at()));
            case Way.Live live -> List.of(closed(true, caller, caller.at()));
        };
    }

    private OnboardingClosed closed(boolean live, Caller caller, Instant at) {
        return new OnboardingClosed(onboarding, live, reason, caller.staff(), at);
    }
}
