package org.attestry.command.views;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.views.VerificationEvent;
import org.attestry.events.views.VerificationEvent.VerificationOrdered;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A look at whether a view shows what history says. */
@Aggregate(type = "Verification")
final class Verification extends Root {

    private @Nullable VerificationOrdered ordered;

    @Decides
    Version handle(OrderVerification command, Caller caller) {
        return record(command.decide(ordered, caller));
    }

    @EventSourcingHandler
    void on(VerificationEvent event) {
        remember(event);
        ordered = switch (event) {
            case VerificationOrdered first -> first;
        };
    }
}
