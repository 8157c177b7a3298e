package org.attestry.query.sla;

import java.time.Instant;
import java.util.List;
import org.attestry.events.sla.CalendarId;
import org.attestry.events.sla.ClockRule;
import org.attestry.events.sla.SlaDefinitionId;
import org.jspecify.annotations.Nullable;

/**
 * What was promised for a time.
 *
 * @param version counts what was promised; missing: nothing was, from then on
 * @param calendar the calendar its business time is counted by
 * @param clocks what was promised
 * @param reason why it was changed or ended
 * @param effectiveFrom from when on it held for what began
 * @param until until when; missing: it still does
 */
public record MadePromise(
        SlaDefinitionId definition,
        @Nullable Integer version,
        @Nullable CalendarId calendar,
        @Nullable List<ClockRule> clocks,
        @Nullable String reason,
        Instant effectiveFrom,
        @Nullable Instant until) {}
