package org.attestry.query.sla;

import java.time.Instant;
import org.attestry.events.MarketId;
import org.attestry.events.sla.SlaSubject;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * For what, how often and how long clocks stood still; a pause that has not ended is not counted yet.
 *
 * @param subject of what kind of things
 * @param market where they belong
 * @param from ended then or later
 * @param to ended before then
 */
@Query(path = "GET /sla/pauses")
public record CountPauses(
        @Nullable SlaSubject subject,
        @Nullable MarketId market,
        @Nullable Instant from,
        @Nullable Instant to) implements Asks<PauseFigures> {}
