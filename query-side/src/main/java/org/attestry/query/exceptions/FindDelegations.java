package org.attestry.query.exceptions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.attestry.events.StaffId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * Who lets whom decide in their place, the latest first.
 *
 * @param standing true: only those that hold now; false: only those that do not yet, or no longer
 * @param staff given by this person, or to them
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(path = "GET /exceptions/delegations", everyMarket = true)
public record FindDelegations(
        @Nullable Boolean standing,
        @Nullable StaffId staff,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit)
        implements Asks<Page<GivenDelegation>> {}
