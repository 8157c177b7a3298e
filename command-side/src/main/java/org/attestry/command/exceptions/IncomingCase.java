package org.attestry.command.exceptions;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.exceptions.ExceptionEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** What can be said to a case until it is submitted, and what it remembers. */
abstract class IncomingCase extends Root {

    private Stage stage = new Stage.Unknown();

    /** How far it has come. */
    protected final Stage stage() {
        return stage;
    }

    @Decides
    Version handle(DetectException command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(RequestException command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(TriageException command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(RequestExceptionInfo command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(SupplyExceptionInfo command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(StartVetting command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(RecordVettingOpinion command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(CompleteVetting command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(AssessExceptionRisk command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(WithdrawException command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(WithdrawSilentCase command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(AmendException command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(ProposeCompensatingControl command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(MarkConfidential command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @EventSourcingHandler
    void on(ExceptionEvent event) {
        remember(event);
        stage = stage.after(event);
    }
}
