package org.attestry.query.issues;

import org.attestry.events.MarketId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a period, by the times at which things took effect.
 *
 * @param from the beginning, a day or an instant; missing: from the first issue on
 * @param to the end, a day (which is part of the period) or an instant (which is not); missing: until now
 * @param market only issues of this market
 */
@Query(path = "GET /issues/figures")
public record CountIssues(
        @Nullable PeriodEdge from,
        @Nullable PeriodEdge to,
        @Nullable MarketId market) implements Asks<IssueFigures> {}
