package org.attestry.command.network;

import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.network.MarketEvent;
import org.attestry.events.network.MarketEvent.MarketRegistered;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;

/** A region with a team of its own. */
@Aggregate(type = "Market")
final class Market extends Root {

    private Registration<MarketRegistered> stage = new Registration.Open<>();

    @Decides
    Version handle(RegisterMarket command) {
        return record(command.decide(stage));
    }

    @EventSourcingHandler
    void on(MarketEvent event) {
        remember(event);
        stage = switch (event) {
            case MarketRegistered registered -> new Registration.Done<>(registered);
        };
    }
}
