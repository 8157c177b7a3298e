package org.attestry.query.sla;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.attestry.events.MarketId;
import org.attestry.events.issues.Priority;
import org.attestry.events.sla.SlaSubject;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * Broken promises, the latest first.
 *
 * @param subject of what kind of things
 * @param rule which clock of the promise, for instance resolution
 * @param priority how severe the thing is
 * @param market where it belongs
 * @param excused only those that were excused, or only those that were not
 * @param from broken then or later
 * @param to broken before then
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(path = "GET /sla/breaches")
public record FindBreaches(
        @Nullable SlaSubject subject,
        @Nullable String rule,
        @Nullable Priority priority,
        @Nullable MarketId market,
        @Nullable Boolean excused,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit)
        implements Asks<Page<Breach>> {}
