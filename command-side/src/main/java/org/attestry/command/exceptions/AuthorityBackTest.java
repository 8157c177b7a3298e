package org.attestry.command.exceptions;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.exceptions.AuthorityBackTestEvent;
import org.attestry.events.exceptions.AuthorityBackTestEvent.AuthorityBackTestOrdered;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A look at what another authority matrix would have decided. */
@Aggregate(type = "AuthorityBackTest")
final class AuthorityBackTest extends Root {

    private @Nullable AuthorityBackTestOrdered ordered;

    @Decides
    Version handle(OrderAuthorityBackTest command, Caller caller) {
        return record(command.decide(ordered, caller));
    }

    @EventSourcingHandler
    void on(AuthorityBackTestEvent event) {
        remember(event);
        ordered = switch (event) {
            case AuthorityBackTestOrdered first -> first;
        };
    }
}
