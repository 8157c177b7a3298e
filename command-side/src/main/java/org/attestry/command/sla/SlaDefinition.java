package org.attestry.command.sla;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.sla.SlaDefinitionEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;

/** What is promised for a kind of thing. */
@Aggregate(type = "SlaDefinition")
final class SlaDefinition extends Root {

    private PromiseFile file = PromiseFile.EMPTY;

    @Decides
    Version handle(DefineSla command, Caller caller) {
        return record(command.decide(file, caller));
    }

    @Decides
    Version handle(ReviseSla command, Caller caller) {
        return record(command.decide(file, caller));
    }

    @Decides
    Version handle(RetireSla command, Caller caller) {
        return record(command.decide(file, caller));
    }

    @EventSourcingHandler
    void on(SlaDefinitionEvent event) {
        remember(event);
        file = file.after(event);
    }
}
