package org.attestry.query.sla;

import java.time.Instant;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.issues.Priority;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.ExcuseCode;
import org.attestry.events.sla.SlaSubject;
import org.jspecify.annotations.Nullable;

/**
 * One broken promise; an excuse is shown beside it and removes nothing.
 *
 * @param breachedAt when the promised time was used up
 * @param doneAt when it was done after all; missing: not yet, or no longer wanted
 * @param secondsTooLong how much business time it took beyond the promise, in seconds; missing as long as it is not done
 * @param excuse why it was excused, in a word; missing: it was not
 * @param excuseReason why, in full
 * @param excusedBy by whom
 */
public record Breach(
        ClockId clocks,
        String clock,
        String item,
        SlaSubject subject,
        String rule,
        @Nullable Priority priority,
        @Nullable MarketId market,
        Instant startedAt,
        Instant breachedAt,
        ClockState state,
        @Nullable Instant doneAt,
        @Nullable Long secondsTooLong,
        @Nullable ExcuseCode excuse,
        @Nullable String excuseReason,
        @Nullable StaffId excusedBy,
        @Nullable Instant excusedAt) {}
