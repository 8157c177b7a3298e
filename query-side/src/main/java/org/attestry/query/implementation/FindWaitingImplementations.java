package org.attestry.query.implementation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * The implementations that wait for somebody, the longest wait first: a work list, and what is stuck with whom.
 *
 * @param waitsFor only those whose turn it is there
 * @param owner only those this person sees to
 * @param market only those of this market
 * @param longerThan only those that have waited for more days than this
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(path = "GET /implementations/waiting")
public record FindWaitingImplementations(
        @Nullable Party waitsFor,
        @Nullable StaffId owner,
        @Nullable MarketId market,
        @Nullable @Min(0) @Max(36500) Integer longerThan,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit)
        implements Asks<Page<ListedImplementation>> {}
