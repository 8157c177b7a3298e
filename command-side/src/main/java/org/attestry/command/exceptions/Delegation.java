package org.attestry.command.exceptions;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.exceptions.DelegationEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;

/** The authority that one approver lends to a colleague. */
@Aggregate(type = "Delegation")
final class Delegation extends Root {

    private Mandate mandate = new Mandate.None();

    @Decides
    Version handle(DelegateAuthority command, Caller caller) {
        return record(command.decide(mandate, caller));
    }

    @Decides
    Version handle(RevokeDelegation command, Caller caller) {
        return record(command.decide(mandate, caller));
    }

    @EventSourcingHandler
    void on(DelegationEvent event) {
        remember(event);
        mandate = mandate.after(event);
    }
}
