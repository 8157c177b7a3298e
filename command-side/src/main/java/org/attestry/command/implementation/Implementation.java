package org.attestry.command.implementation;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.implementation.ImplementationEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;

/** An approval in the hands of those who put it into effect, until it is closed or removed. */
@Aggregate(type = "Implementation")
final class Implementation extends Root {

    private Stage stage = new Stage.Unknown();

    @Decides
    Version handle(HandOverApproval command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(AcknowledgeApproval command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(NoteOverdueAcknowledgement command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(QueryApproval command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(AnswerApprovalQuery command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(PlanImplementation command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(StartImplementation command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(BlockImplementation command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(UnblockImplementation command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(ReportImplemented command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(DeclineImplementation command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(VerifyImplementation command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(CheckEffect command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(CloseLoop command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(RemoveImplementation command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(ReportRemoved command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(VerifyRemoval command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(NoteStillLive command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @EventSourcingHandler
    void on(ImplementationEvent event) {
        remember(event);
        stage = stage.after(event);
    }
}
