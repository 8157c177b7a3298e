package org.attestry.command.network;

import static org.attestry.command.kernel.Callers.caller;
import static org.attestry.command.kernel.Callers.only;
import static org.attestry.command.kernel.Story.given;

import java.time.ZoneId;
import org.attestry.events.MarketId;
import org.attestry.events.network.MarketEvent.MarketRegistered;
import org.attestry.http.Role;
import org.junit.jupiter.api.Test;

class MarketTest {

    private static final MarketId NORTH = new MarketId("mkt-north");

    @Test
    void a_market_is_registered_with_the_zone_its_days_are_counted_in() {
        given(Market.class).when(registering("North Florida")).then(registered("North Florida"));
    }

    @Test
    void registering_the_same_again_is_no_news() {
        given(Market.class, registered("North Florida"))
                .when(registering("North Florida"))
                .isNoNews();
    }

    @Test
    void a_market_is_not_renamed_by_registering_it_again() {
        given(Market.class, registered("North Florida"))
                .when(registering("Panhandle"))
                .isRefused(NetworkRefusal.REGISTERED_OTHERWISE);
    }

    @Test
    void nobody_touches_a_market_that_is_not_theirs() {
        given(Market.class, registered("North Florida"))
                .by(only(caller("stf-mia", Role.DIRECTOR), "mkt-south"))
                .when(registering("North Florida"))
                .isRejected("/problems/wrong-market");
    }

    private static RegisterMarket registering(String name) {
        return new RegisterMarket(NORTH, name, ZoneId.of("America/New_York"));
    }

    private static MarketRegistered registered(String name) {
        return new MarketRegistered(NORTH, name, "America/New_York");
    }
}
