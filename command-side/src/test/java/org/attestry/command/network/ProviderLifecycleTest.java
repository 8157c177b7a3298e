package org.attestry.command.network;

import org.attestry.command.kernel.Callers;
import org.attestry.command.kernel.Lifecycle;
import org.attestry.events.MarketId;
import org.attestry.events.network.Npi;
import org.attestry.events.network.ProviderEvent.ProviderRegistered;
import org.attestry.events.network.ProviderId;
import org.attestry.events.network.ProviderKind;
import org.attestry.http.Role;
import org.junit.jupiter.api.Test;

class ProviderLifecycleTest {

    private static final MarketId NORTH = new MarketId("mkt-north");
    private static final ProviderId CLINIC = new ProviderId("prv-clinic");
    private static final Npi NUMBER = new Npi("1234567893");

    @Test
    void every_command_is_answered_at_every_stage() throws Exception {
        var manager = Callers.caller("stf-manager", Role.MANAGER);
        Lifecycle.of(Provider.class)
                .stage("unregistered")
                .stage(
                        "registered as said",
                        new ProviderRegistered(
                                CLINIC, NUMBER, "Clinic", ProviderKind.FACILITY, null, NORTH, null, null))
                .stage(
                        "registered otherwise",
                        new ProviderRegistered(
                                CLINIC, NUMBER, "Hospital", ProviderKind.FACILITY, null, NORTH, null, null))
                .command(
                        manager,
                        new RegisterProvider(CLINIC, NUMBER, "Clinic", ProviderKind.FACILITY, null, NORTH, null, null))
                .isAsIn("provider");
    }
}
