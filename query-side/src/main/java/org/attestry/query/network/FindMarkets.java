package org.attestry.query.network;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * The markets there are, by name.
 *
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(path = "GET /markets")
public record FindMarkets(
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit) implements Asks<Page<ListedMarket>> {}
