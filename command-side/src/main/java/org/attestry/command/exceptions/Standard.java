package org.attestry.command.exceptions;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.exceptions.StandardEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;

/** What the house asks of itself, version by version, and how often it is departed from. */
@Aggregate(type = "Standard")
final class Standard extends Root {

    private Standing standing = new Standing.Unpublished();

    @Decides
    Version handle(PublishStandard command, Caller caller) {
        return record(command.decide(standing, caller));
    }

    @Decides
    Version handle(ReviseStandard command, Caller caller) {
        return record(command.decide(standing, caller));
    }

    @Decides
    Version handle(RetireStandard command, Caller caller) {
        return record(command.decide(standing, caller));
    }

    @Decides
    Version handle(ProposeStandardChange command, Caller caller) {
        return record(command.decide(standing, caller));
    }

    @Decides
    Version handle(CountExceptedClause command, Caller caller) {
        return record(command.decide(standing, caller));
    }

    @EventSourcingHandler
    void on(StandardEvent event) {
        remember(event);
        standing = standing.after(event);
    }
}
