package org.attestry.command.exceptions;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.exceptions.ExceptionEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;

/** A request to depart from a standard, from the asking to the answer. */
@Aggregate(type = "ExceptionCase")
final class ExceptionCase extends Root {

    private Stage stage = new Stage.Unknown();

    @Decides
    Version handle(RequestExceptionCase command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(VetExceptionCase command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(ApproveExceptionCase command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(RejectExceptionCase command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(WithdrawExceptionCase command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @EventSourcingHandler
    void on(ExceptionEvent event) {
        remember(event);
        stage = stage.after(event);
    }
}
