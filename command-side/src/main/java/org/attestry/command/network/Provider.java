package org.attestry.command.network;

import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.network.ProviderEvent;
import org.attestry.events.network.ProviderEvent.ProviderRegistered;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;

/** A person or an organisation that cares for members. */
@Aggregate(type = "Provider")
final class Provider extends Root {

    private Registration<ProviderRegistered> stage = new Registration.Open<>();

    @Decides
    Version handle(RegisterProvider command) {
        return record(command.decide(stage));
    }

    @EventSourcingHandler
    void on(ProviderEvent event) {
        remember(event);
        stage = switch (event) {
            case ProviderRegistered registered -> new Registration.Done<>(registered);
        };
    }
}
