package org.attestry.command.visits;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.visits.VisitEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;

/** One visit of a representative at a provider. */
@Aggregate(type = "Visit")
final class Visit extends Root {

    private Stage stage = new Stage.Unlogged();

    @Decides
    Version handle(LogVisit command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(CorrectVisit command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(VoidVisit command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @EventSourcingHandler
    void on(VisitEvent event) {
        remember(event);
        stage = stage.after(event);
    }
}
