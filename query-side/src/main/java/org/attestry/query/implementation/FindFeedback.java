package org.attestry.query.implementation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.attestry.events.MarketId;
import org.attestry.events.implementation.FeedbackSource;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * What customers and colleagues said, the latest first.
 *
 * @param source only the words of these
 * @param answered only what was answered, or only what was not
 * @param scoreUpTo only words with this score or a lower one
 * @param market only those of this market
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(path = "GET /feedback")
public record FindFeedback(
        @Nullable FeedbackSource source,
        @Nullable Boolean answered,
        @Nullable @Min(0) @Max(10) Integer scoreUpTo,
        @Nullable MarketId market,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit)
        implements Asks<Page<HeardFeedback>> {}
