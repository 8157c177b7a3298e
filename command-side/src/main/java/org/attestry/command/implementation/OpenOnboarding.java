package org.attestry.command.implementation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Known;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.MarketId;
import org.attestry.events.implementation.OnboardingEvent;
import org.attestry.events.implementation.OnboardingEvent.OnboardingOpened;
import org.attestry.events.implementation.OnboardingId;
import org.attestry.http.Role;

/**
 * Set out to bring a customer on, stage by stage.
 *
 * @param onboarding the name programs use for it
 * @param customer who is brought on
 * @param stages the stages in the order in which they are passed, each in small letters, digits and hyphens
 * @param market the market the customer belongs to
 */
@Command(
        path = "PUT /onboardings/{onboarding}",
        by = {Role.OFFICER, Role.MANAGER, Role.IMPLEMENTER, Role.ADMINISTRATOR})
public record OpenOnboarding(
        @Target OnboardingId onboarding,
        @NotBlank @Size(max = 200) String customer,
        @Size(min = 1, max = 30) List<@Pattern(regexp = "[a-z0-9][a-z0-9-]{0,59}") String> stages,
        @Known MarketId market) {

    public OpenOnboarding {
        stages = List.copyOf(stages);
    }

    List<OnboardingEvent> decide(Way way, Caller caller) {
        if (way instanceof Way.Known known) {
            if (known.opened().equals(opened(caller, known.opened().at()))) {
                return List.of();
            }
            throw new Refused(
                    ImplementationRefusal.OPENED_OTHERWISE, known.opened().sentence() + ".");
        }
        if (stages.stream().distinct().count() < stages.size()) {
            throw new Refused(ImplementationRefusal.STAGE_TWICE);
        }
        return List.of(opened(caller, caller.at()));
    }

    private OnboardingOpened opened(Caller caller, Instant at) {
        return new OnboardingOpened(onboarding, customer, stages, caller.staff(), market, at);
    }
}
