package org.attestry.query.visits;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.network.ProviderId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * The visit log, the latest visit first. Visits that were taken back are in it, and say so.
 *
 * @param representative only visits of this person
 * @param provider only visits at this provider
 * @param market only visits in this market
 * @param from only visits that began on this day or later (UTC)
 * @param to only visits that began on this day or before (UTC)
 * @param voided true: only those taken back; false: only those that count
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(path = "GET /visits")
public record FindVisits(
        @Nullable StaffId representative,
        @Nullable ProviderId provider,
        @Nullable MarketId market,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean voided,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit)
        implements Asks<Page<LoggedVisit>> {}
