package org.attestry.query.sla;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.attestry.events.MarketId;
import org.attestry.events.issues.Priority;
import org.attestry.events.sla.SlaSubject;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * How many promises were kept, by the month in which they were done.
 *
 * @param subject of what kind of things
 * @param rule which clock of the promise, for instance resolution
 * @param priority how severe the things are
 * @param market where they belong
 * @param from the first month
 * @param to the last month
 * @param zone in which months are counted; missing: America/New_York
 * @param at the moment for what is not done and broken already; missing: now
 */
@Query(path = "GET /sla/attainment")
public record CountAttainment(
        @Nullable SlaSubject subject,
        @Nullable String rule,
        @Nullable Priority priority,
        @Nullable MarketId market,
        @Nullable YearMonth from,
        @Nullable YearMonth to,
        @Nullable ZoneId zone,
        @Nullable Instant at)
        implements Asks<Attainment> {}
