package org.attestry.command.network;

import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.network.StaffEvent;
import org.attestry.events.network.StaffEvent.RepresentativeRegistered;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;

/** Somebody who visits the providers of a market. */
@Aggregate(type = "Representative")
final class Representative extends Root {

    private Registration<RepresentativeRegistered> stage = new Registration.Open<>();

    @Decides
    Version handle(RegisterRepresentative command) {
        return record(command.decide(stage));
    }

    @EventSourcingHandler
    void on(StaffEvent event) {
        remember(event);
        stage = switch (event) {
            case RepresentativeRegistered registered -> new Registration.Done<>(registered);
        };
    }
}
