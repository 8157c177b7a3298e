package org.attestry.command.implementation;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.implementation.OnboardingEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;

/** A customer's way from the first stage to being live. */
@Aggregate(type = "Onboarding")
final class Onboarding extends Root {

    private Way stage = new Way.Unknown();

    @Decides
    Version handle(OpenOnboarding command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(PassOnboardingStage command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(ReworkOnboardingStage command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(GoLive command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(CloseOnboarding command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @EventSourcingHandler
    void on(OnboardingEvent event) {
        remember(event);
        stage = stage.after(event);
    }
}
