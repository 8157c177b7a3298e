package org.attestry.query.exceptions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.attestry.events.MarketId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * What was granted in an emergency, the latest first.
 *
 * @param market of which market
 * @param unratified true: only what still waits to be ratified; false: only what does not
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(path = "GET /exceptions/emergencies")
public record FindEmergencies(
        @Nullable MarketId market,
        @Nullable Boolean unratified,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit)
        implements Asks<Page<EmergencyGrant>> {}
