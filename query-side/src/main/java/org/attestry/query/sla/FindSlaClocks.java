package org.attestry.query.sla;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import org.attestry.events.MarketId;
import org.attestry.events.issues.Priority;
import org.attestry.events.sla.SlaSubject;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * The board of clocks, the first due first, those that stand still last.
 *
 * @param state where they stand; missing: those that have not stopped
 * @param subject of what kind of things
 * @param rule which clock of the promise, for instance resolution
 * @param item of which thing
 * @param priority how severe the thing is
 * @param market where it belongs
 * @param overdue only those whose promise was broken, or only those whose was not
 * @param idleDays nothing happened to them for so many days: they are stuck
 * @param at the moment asked about, for what is left and what is overdue; missing: now
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(path = "GET /sla/clocks")
public record FindSlaClocks(
        @Nullable ClockState state,
        @Nullable SlaSubject subject,
        @Nullable String rule,
        @Nullable String item,
        @Nullable Priority priority,
        @Nullable MarketId market,
        @Nullable Boolean overdue,
        @Nullable @PositiveOrZero @Max(10_000) Integer idleDays,
        @Nullable Instant at,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit)
        implements Asks<Page<BoardedClock>> {}
