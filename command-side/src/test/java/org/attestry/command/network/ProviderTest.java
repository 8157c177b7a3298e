package org.attestry.command.network;

import static org.attestry.command.kernel.Callers.caller;
import static org.attestry.command.kernel.Callers.only;
import static org.attestry.command.kernel.Story.given;

import org.attestry.events.MarketId;
import org.attestry.events.network.Npi;
import org.attestry.events.network.ProviderEvent.ProviderRegistered;
import org.attestry.events.network.ProviderId;
import org.attestry.events.network.ProviderKind;
import org.junit.jupiter.api.Test;

class ProviderTest {

    private static final MarketId NORTH = new MarketId("mkt-north");
    private static final ProviderId CLINIC = new ProviderId("prv-clinic");
    private static final Npi NUMBER = new Npi("1234567893");

    @Test
    void a_provider_is_registered_in_its_market() {
        given(Provider.class).when(registering("Clinic by the Sea")).then(registered("Clinic by the Sea"));
    }

    @Test
    void registering_the_same_again_is_no_news() {
        given(Provider.class, registered("Clinic by the Sea"))
                .when(registering("Clinic by the Sea"))
                .isNoNews();
    }

    @Test
    void a_registration_is_not_changed_by_registering_again() {
        given(Provider.class, registered("Clinic by the Sea"))
                .when(registering("Clinic in the Hills"))
                .isRefused(NetworkRefusal.REGISTERED_OTHERWISE);
    }

    @Test
    void nobody_touches_a_provider_of_another_market() {
        given(Provider.class, registered("Clinic by the Sea"))
                .by(only(caller("stf-dana"), "mkt-south"))
                .when(registering("Clinic by the Sea"))
                .isRejected("/problems/wrong-market");
    }

    private static RegisterProvider registering(String name) {
        return new RegisterProvider(CLINIC, NUMBER, name, ProviderKind.SPECIALIST, "Cardiology", NORTH, "Tampa", "FL");
    }

    private static ProviderRegistered registered(String name) {
        return new ProviderRegistered(
                CLINIC, NUMBER, name, ProviderKind.SPECIALIST, "Cardiology", NORTH, "Tampa", "FL");
    }
}
