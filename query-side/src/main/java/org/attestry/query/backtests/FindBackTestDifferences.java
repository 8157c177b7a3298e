package org.attestry.query.backtests;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.attestry.events.MarketId;
import org.attestry.http.Role;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a back-test would have decided otherwise, thing by thing.
 *
 * @param backTest the name it was ordered under
 * @param change only those that differ in this
 * @param market only those of this market
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(
        path = "GET /backtests/{backTest}/differences",
        by = {Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR, Role.AUDITOR})
public record FindBackTestDifferences(
        String backTest,
        @Nullable Change change,
        @Nullable MarketId market,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit)
        implements Asks<Page<BackTestDifference>> {}
