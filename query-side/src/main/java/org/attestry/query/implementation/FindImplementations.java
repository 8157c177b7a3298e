package org.attestry.query.implementation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * The implementations, the latest approval first.
 *
 * @param state only those that have come so far
 * @param owner only those this person sees to
 * @param market only those of this market
 * @param dueUntil only those due up to this day
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(path = "GET /implementations")
public record FindImplementations(
        @Nullable ImplementationState state,
        @Nullable StaffId owner,
        @Nullable MarketId market,
        @Nullable LocalDate dueUntil,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit)
        implements Asks<Page<ListedImplementation>> {}
