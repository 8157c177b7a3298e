package org.attestry.query.implementation;

import java.time.LocalDate;
import org.attestry.events.MarketId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * How far the approvals of each month have come, as it was known at a moment.
 *
 * @param until only what had happened by then, a day (all of it) or an instant; now if missing
 * @param from only approvals from this day (UTC) on
 * @param to only approvals up to this day, that day included
 * @param market only approvals of this market; those of the whole plan belong to none
 * @param origin only terms approved in this way
 */
@Query(path = "GET /implementations/funnel")
public record CountLoop(
        @Nullable AsOf until,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable MarketId market,
        @Nullable Origin origin)
        implements Asks<LoopFunnel> {}
