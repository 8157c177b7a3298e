package org.attestry.command.exceptions;

import org.attestry.command.kernel.Root;
import org.attestry.events.exceptions.ExceptionEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;

/** A departure from a standard, from the moment it is found or asked for until nothing of it is left. */
@Aggregate(type = "ExceptionCase")
final class ExceptionCase extends Root {

    private Stage stage = new Stage.Unknown();

    @EventSourcingHandler
    void on(ExceptionEvent event) {
        remember(event);
        stage = stage.after(event);
    }
}
