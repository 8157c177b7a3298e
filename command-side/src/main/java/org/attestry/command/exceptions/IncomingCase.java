package org.attestry.command.exceptions;

import org.attestry.command.kernel.Root;
import org.attestry.events.exceptions.ExceptionEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** What can be said to a case until it is submitted, and what it remembers. */
abstract class IncomingCase extends Root {

    private Stage stage = new Stage.Unknown();

    /** How far it has come. */
    protected final Stage stage() {
        return stage;
    }

    @EventSourcingHandler
    void on(ExceptionEvent event) {
        remember(event);
        stage = stage.after(event);
    }
}
