package org.attestry.query.implementation;

import java.time.LocalDate;
import org.attestry.events.MarketId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * How much of what was due is implemented and verified, by the month in which it was due; what is not yet due never
 * counts against it.
 *
 * @param until only what had happened, and was due, by then, a day (all of it) or an instant; now if missing
 * @param from only approvals from this day (UTC) on
 * @param to only approvals up to this day, that day included
 * @param market only approvals of this market; those of the whole plan belong to none
 * @param origin only terms approved in this way
 */
@Query(path = "GET /implementations/due")
public record CountDue(
        @Nullable AsOf until,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable MarketId market,
        @Nullable Origin origin)
        implements Asks<DueRates> {}
