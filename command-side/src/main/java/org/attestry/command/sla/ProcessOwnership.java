package org.attestry.command.sla;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.sla.ProcessEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;

/** A business process, and who answers for it. */
@Aggregate(type = "ProcessOwnership")
final class ProcessOwnership extends Root {

    private ProcessFile file = ProcessFile.UNDEFINED;

    @Decides
    Version handle(DefineProcess command, Caller caller) {
        return record(command.decide(file, caller));
    }

    @Decides
    Version handle(AssignProcessOwner command, Caller caller) {
        return record(command.decide(file, caller));
    }

    @Decides
    Version handle(AssignRaci command, Caller caller) {
        return record(command.decide(file, caller));
    }

    @Decides
    Version handle(RecordControlTest command, Caller caller) {
        return record(command.decide(file, caller));
    }

    @EventSourcingHandler
    void on(ProcessEvent event) {
        remember(event);
        file = file.after(event);
    }
}
