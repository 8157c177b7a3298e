package org.attestry.query.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.network.MarketEvent.MarketRegistered;
import org.attestry.events.network.Npi;
import org.attestry.events.network.ProviderEvent.ProviderRegistered;
import org.attestry.events.network.ProviderId;
import org.attestry.events.network.ProviderKind;
import org.attestry.events.network.StaffEvent.RepresentativeRegistered;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.kernel.History;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is in the network, and where. */
final class DirectoryIT {

    private static final MarketId NORTH = new MarketId("mkt-north");
    private static final MarketId SOUTH = new MarketId("mkt-south");
    private static final Npi FIRST = new Npi("1234567893");

    @AutoClose
    private final History history = History.seenBy(new Directory());

    @BeforeEach
    void a_small_network() {
        history.happened(
                new MarketRegistered(NORTH, "North Florida", "America/New_York"),
                new MarketRegistered(SOUTH, "South Florida", "America/New_York"),
                new RepresentativeRegistered(new StaffId("stf-dana"), "Dana Reyes", NORTH),
                new RepresentativeRegistered(new StaffId("stf-omar"), "Omar Diaz", SOUTH),
                provider("prv-sea", FIRST, "Clinic by the Sea", ProviderKind.FACILITY, null, NORTH),
                provider("prv-ray", npi(1), "Ray, Ada", ProviderKind.SPECIALIST, "Cardiology", NORTH),
                provider("prv-lee", npi(2), "Lee, Bo", ProviderKind.SPECIALIST, "Cardiology", SOUTH));
    }

    @Test
    void markets_and_representatives_come_by_name() {
        assertThat(history.ask(new FindMarkets(null, null)).items())
                .extracting(ListedMarket::name)
                .containsExactly("North Florida", "South Florida");
        assertThat(history.ask(new FindRepresentatives(null, null, null)).items())
                .extracting(ListedRepresentative::name)
                .containsExactly("Dana Reyes", "Omar Diaz");
        assertThat(history.ask(new FindRepresentatives(SOUTH, null, null)).items())
                .containsExactly(new ListedRepresentative(new StaffId("stf-omar"), "Omar Diaz", SOUTH));
    }

    @Test
    void providers_are_found_by_everything_one_knows_of_them() {
        finds(new FindProviders(null, null, null, null, null, null, null), "prv-sea", "prv-lee", "prv-ray");
        finds(new FindProviders(NORTH, null, null, null, null, null, null), "prv-sea", "prv-ray");
        finds(new FindProviders(null, ProviderKind.FACILITY, null, null, null, null, null), "prv-sea");
        finds(new FindProviders(null, null, "CARDIOLOGY", null, null, null, null), "prv-lee", "prv-ray");
        finds(new FindProviders(null, null, null, "by the s", null, null, null), "prv-sea");
        finds(new FindProviders(null, null, null, "100%", null, null, null));
        finds(new FindProviders(null, null, null, null, FIRST, null, null), "prv-sea");
    }

    @Test
    void one_provider_comes_with_all_there_is_to_say() {
        assertThat(history.ask(new FindProvider(new ProviderId("prv-sea"))))
                .isEqualTo(new ListedProvider(
                        new ProviderId("prv-sea"),
                        FIRST,
                        "Clinic by the Sea",
                        ProviderKind.FACILITY,
                        null,
                        NORTH,
                        "Tampa",
                        "FL"));
    }

    @Test
    void nobody_sees_another_market() {
        var south = history.as(Role.REPRESENTATIVE, Markets.only(SOUTH));
        assertThat(south.ask(new FindProviders(null, null, null, null, null, null, null))
                        .items())
                .extracting(ListedProvider::market)
                .containsOnly(SOUTH);
        assertThat(south.ask(new FindMarkets(null, null)).items()).hasSize(1);
        assertThat(south.ask(new FindRepresentatives(null, null, null)).items()).hasSize(1);
        assertThat(south.get("/api/providers/prv-sea").status()).isEqualTo(404);
    }

    private void finds(FindProviders query, String... providers) {
        assertThat(history.ask(query).items())
                .extracting(found -> found.provider().value())
                .containsExactly(providers);
    }

    private static ProviderRegistered provider(
            String id, Npi npi, String name, ProviderKind kind, @Nullable String specialty, MarketId market) {
        return new ProviderRegistered(new ProviderId(id), npi, name, kind, specialty, market, "Tampa", "FL");
    }

    private static Npi npi(int number) {
        var nine = "1%08d".formatted(number);
        return new Npi(nine + Npi.checkDigit(nine));
    }
}
