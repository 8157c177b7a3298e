package org.attestry.command.views;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.views.RebuildEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;

/** Views made again from history, and whether they are to serve. */
@Aggregate(type = "Rebuild")
final class Rebuild extends Root {

    private RebuildStage stage = new RebuildStage.Unknown();

    @Decides
    Version handle(OrderRebuild command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(PromoteRebuild command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(RollBackRebuild command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(AbandonRebuild command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @EventSourcingHandler
    void on(RebuildEvent event) {
        remember(event);
        stage = stage.after(event);
    }
}
