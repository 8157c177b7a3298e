package org.attestry.query.network;

import org.attestry.events.MarketId;
import org.attestry.events.network.Npi;
import org.attestry.events.network.ProviderId;
import org.attestry.events.network.ProviderKind;
import org.jspecify.annotations.Nullable;

/**
 * A person or an organisation that cares for members.
 *
 * @param npi its National Provider Identifier
 * @param specialty what it is good at, in the words of the source
 */
public record ListedProvider(
        ProviderId provider,
        Npi npi,
        String name,
        ProviderKind kind,
        @Nullable String specialty,
        MarketId market,
        @Nullable String city,
        @Nullable String state) {}
