package org.attestry.command.training;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.training.TrainingEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;

/** What somebody has to learn until a day. */
@Aggregate(type = "Training")
final class Training extends Root {

    private Stage stage = new Stage.Unassigned();

    @Decides
    Version handle(AssignTraining command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(CompleteTraining command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(LapseTraining command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(WaiveTraining command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @EventSourcingHandler
    void on(TrainingEvent event) {
        remember(event);
        stage = stage.after(event);
    }
}
