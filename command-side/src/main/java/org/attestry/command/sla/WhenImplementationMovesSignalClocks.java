package org.attestry.command.sla;

import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Policy;
import org.attestry.command.kernel.Then;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.clocks.ImplementationSignals;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;

/** What happens to an implementation starts, stops and stills its clocks; they stand still while a query is open. */
@Policy(name = "sla.clocks-of-implementation")
final class WhenImplementationMovesSignalClocks {

    @EventHandler
    List<Then> on(ImplementationEvent event, @Timestamp Instant told) {
        return new Signals(ClockId.of(event.implementation()), event.at(), told).send(ImplementationSignals.of(event));
    }
}
