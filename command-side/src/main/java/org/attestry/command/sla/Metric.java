package org.attestry.command.sla;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.sla.MetricEvent;
import org.attestry.events.sla.MetricEvent.MetricDefined;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A figure of the catalogue. */
@Aggregate(type = "Metric")
final class Metric extends Root {

    private @Nullable MetricDefined latest;

    @Decides
    Version handle(DefineMetric command, Caller caller) {
        return record(command.decide(latest, caller));
    }

    @EventSourcingHandler
    void on(MetricEvent event) {
        remember(event);
        latest = switch (event) {
            case MetricDefined defined -> defined;
        };
    }
}
