package org.attestry.events.network;

import java.util.List;
import org.attestry.events.Claim;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.attestry.events.InMarket;
import org.attestry.events.MarketId;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a provider. */
public sealed interface ProviderEvent extends Event {

    /** Whom it happened to. */
    ProviderId provider();

    @Override
    default Id subject() {
        return provider();
    }

    /** A provider came into the network under a number nobody else has. */
    record ProviderRegistered(
            ProviderId provider,
            Npi npi,
            String name,
            ProviderKind kind,
            @Nullable String specialty,
            MarketId market,
            @Nullable String city,
            @Nullable String state)
            implements ProviderEvent, InMarket {

        @Override
        public String sentence() {
            return "%s (NPI %s) was registered in market %s".formatted(name, npi, market);
        }

        @Override
        public List<Claim> claims() {
            return List.of(new Claim.Take("network.npi", npi.value()));
        }
    }
}
