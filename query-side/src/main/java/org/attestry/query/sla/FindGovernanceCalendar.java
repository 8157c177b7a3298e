package org.attestry.query.sla;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * What governance looked at and when it looks again, day by day.
 *
 * @param from on this day or later
 * @param to on this day or earlier
 * @param kind only reviews, or only control tests
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(path = "GET /sla/governance-calendar", everyMarket = true)
public record FindGovernanceCalendar(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable OccasionKind kind,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit)
        implements Asks<Page<Occasion>> {}
