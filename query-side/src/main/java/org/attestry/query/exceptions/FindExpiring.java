package org.attestry.query.exceptions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.attestry.events.MarketId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * What was granted and ends soon, or should have ended, the earliest end first.
 *
 * @param withinDays its last day is over in at most so many days, 30 if missing
 * @param market of which market
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(path = "GET /exceptions/expiring")
public record FindExpiring(
        @Nullable @Min(0) @Max(3660) Integer withinDays,
        @Nullable MarketId market,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit)
        implements Asks<Page<RegisteredCase>> {

    static final int USUAL = 30;
}
