package org.attestry.query.visits;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.attestry.events.MarketId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * Providers by the days since their last visit, the longest wait first; who was never visited comes before all.
 *
 * @param market only providers that this market looks after
 * @param longerThan only those with more days than this since, or no visit at all
 * @param on the day to count up to, today (UTC) if missing; later visits are left out, later providers are not
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(path = "GET /providers/days-since-visit")
public record FindDaysSinceVisit(
        @Nullable MarketId market,
        @Nullable @Min(0) @Max(100_000) Integer longerThan,
        @Nullable LocalDate on,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit)
        implements Asks<Page<WaitingProvider>> {}
