package org.attestry.query.network;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.attestry.events.MarketId;
import org.attestry.events.network.Npi;
import org.attestry.events.network.ProviderKind;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * The providers, by name.
 *
 * @param market only those that this market looks after
 * @param kind only those of this kind
 * @param specialty only those with this specialty, word for word but for capitals
 * @param name only those that have this in their name
 * @param npi the one with this number
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(path = "GET /providers")
public record FindProviders(
        @Nullable MarketId market,
        @Nullable ProviderKind kind,
        @Nullable @Size(min = 1, max = 200) String specialty,
        @Nullable @Size(min = 1, max = 200) String name,
        @Nullable Npi npi,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit)
        implements Asks<Page<ListedProvider>> {}
