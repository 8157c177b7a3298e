package org.attestry.query.exceptions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.attestry.events.MarketId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * Exceptions somebody asked to renew, each with its whole chain.
 *
 * @param market of which market
 * @param atLeast renewed at least so often
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(path = "GET /exceptions/renewals")
public record FindRenewals(
        @Nullable MarketId market,
        @Nullable @Min(0) @Max(1000) Integer atLeast,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit)
        implements Asks<Page<RenewalChain>> {}
