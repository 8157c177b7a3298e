package org.attestry.events.network;

import org.attestry.events.Event;
import org.attestry.events.Id;
import org.attestry.events.InMarket;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;

/** Everything that can have happened to a member of staff. */
public sealed interface StaffEvent extends Event {

    /** Whom it happened to. */
    StaffId staff();

    @Override
    default Id subject() {
        return staff();
    }

    /** Somebody began to visit providers for a market. */
    record RepresentativeRegistered(StaffId staff, String name, MarketId market) implements StaffEvent, InMarket {
        @Override
        public String sentence() {
            return "%s was registered as a representative in market %s".formatted(name, market);
        }
    }
}
