package org.attestry.events.network;

import org.attestry.events.Event;
import org.attestry.events.Id;
import org.attestry.events.InMarket;
import org.attestry.events.MarketId;

/** Everything that can have happened to a market. */
public sealed interface MarketEvent extends Event {

    /** The market it happened to. */
    MarketId market();

    @Override
    default Id subject() {
        return market();
    }

    /** A region was opened, with the zone its days are counted in (an IANA name). */
    record MarketRegistered(MarketId market, String name, String zone) implements MarketEvent, InMarket {
        @Override
        public String sentence() {
            return "Market %s was registered as %s".formatted(name, market);
        }
    }
}
