package org.attestry.query.implementation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.attestry.events.MarketId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * The customers that are or were brought on, the first opened first.
 *
 * @param state only those that have come so far
 * @param market only those of this market
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(path = "GET /onboardings")
public record FindOnboardings(
        @Nullable OnboardingState state,
        @Nullable MarketId market,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit)
        implements Asks<Page<ListedOnboarding>> {}
