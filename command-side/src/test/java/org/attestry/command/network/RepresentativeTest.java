package org.attestry.command.network;

import static org.attestry.command.kernel.Callers.caller;
import static org.attestry.command.kernel.Callers.only;
import static org.attestry.command.kernel.Story.given;

import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.network.StaffEvent.RepresentativeRegistered;
import org.attestry.http.Role;
import org.junit.jupiter.api.Test;

class RepresentativeTest {

    private static final StaffId DANA = new StaffId("stf-dana");
    private static final MarketId NORTH = new MarketId("mkt-north");
    private static final MarketId SOUTH = new MarketId("mkt-south");

    @Test
    void a_representative_is_registered_in_a_market() {
        given(Representative.class).when(registering(NORTH)).then(registered(NORTH));
    }

    @Test
    void registering_the_same_again_is_no_news() {
        given(Representative.class, registered(NORTH)).when(registering(NORTH)).isNoNews();
    }

    @Test
    void a_representative_does_not_change_market_by_registering_again() {
        given(Representative.class, registered(NORTH))
                .when(registering(SOUTH))
                .isRefused(NetworkRefusal.REGISTERED_OTHERWISE);
    }

    @Test
    void nobody_touches_a_representative_of_another_market() {
        given(Representative.class, registered(NORTH))
                .by(only(caller("stf-mia", Role.MANAGER), "mkt-south"))
                .when(registering(NORTH))
                .isRejected("/problems/wrong-market");
    }

    private static RegisterRepresentative registering(MarketId market) {
        return new RegisterRepresentative(DANA, "Dana Reyes", market);
    }

    private static RepresentativeRegistered registered(MarketId market) {
        return new RepresentativeRegistered(DANA, "Dana Reyes", market);
    }
}
