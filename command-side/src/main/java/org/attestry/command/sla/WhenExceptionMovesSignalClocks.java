package org.attestry.command.sla;

import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Policy;
import org.attestry.command.kernel.Then;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.clocks.ExceptionSignals;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;

/** What happens to an exception case starts, stops and stills its clocks; they stand still while the requester owes. */
@Policy(name = "sla.clocks-of-exceptions")
final class WhenExceptionMovesSignalClocks {

    @EventHandler
    List<Then> on(ExceptionEvent event, @Timestamp Instant told) {
        return new Signals(ClockId.of(event.caseId()), event.at(), told).send(ExceptionSignals.of(event));
    }
}
