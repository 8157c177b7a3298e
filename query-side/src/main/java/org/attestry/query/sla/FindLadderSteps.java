package org.attestry.query.sla;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.attestry.events.MarketId;
import org.attestry.events.sla.Notified;
import org.attestry.events.sla.SlaSubject;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * The steps of ladders that were taken, the latest first.
 *
 * @param subject of what kind of things
 * @param item of which thing
 * @param market where it belongs
 * @param percent only steps at this share of the promised time or beyond
 * @param told only steps of which these were told
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(path = "GET /sla/steps")
public record FindLadderSteps(
        @Nullable SlaSubject subject,
        @Nullable String item,
        @Nullable MarketId market,
        @Nullable @Min(1) @Max(1000) Integer percent,
        @Nullable Notified told,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit)
        implements Asks<Page<TakenStep>> {}
