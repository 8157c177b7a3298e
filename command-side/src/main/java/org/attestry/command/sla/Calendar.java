package org.attestry.command.sla;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.sla.CalendarEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;

/** When a part of the plan works. */
@Aggregate(type = "BusinessCalendar")
final class Calendar extends Root {

    private CalendarFile file = CalendarFile.UNPUBLISHED;

    @Decides
    Version handle(PublishCalendar command, Caller caller) {
        return record(command.decide(file, caller));
    }

    @Decides
    Version handle(AddClosure command, Caller caller) {
        return record(command.decide(file, caller));
    }

    @Decides
    Version handle(RemoveClosure command, Caller caller) {
        return record(command.decide(file, caller));
    }

    @EventSourcingHandler
    void on(CalendarEvent event) {
        remember(event);
        file = file.after(event);
    }
}
