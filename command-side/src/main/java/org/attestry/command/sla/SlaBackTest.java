package org.attestry.command.sla;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.sla.SlaBackTestEvent;
import org.attestry.events.sla.SlaBackTestEvent.SlaBackTestOrdered;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A look at what another promise would have decided. */
@Aggregate(type = "SlaBackTest")
final class SlaBackTest extends Root {

    private @Nullable SlaBackTestOrdered ordered;

    @Decides
    Version handle(OrderSlaBackTest command, Caller caller) {
        return record(command.decide(ordered, caller));
    }

    @EventSourcingHandler
    void on(SlaBackTestEvent event) {
        remember(event);
        ordered = switch (event) {
            case SlaBackTestOrdered first -> first;
        };
    }
}
