package org.attestry.query.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.attestry.events.MarketId;
import org.attestry.events.issues.Priority;
import org.attestry.events.sla.BusinessCalendar;
import org.attestry.events.sla.CalendarId;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.SlaSubject;
import org.jspecify.annotations.Nullable;

/** A clock as the table keeps it. */
record ClockRow(
        ClockId clocks,
        String clock,
        String item,
        SlaSubject subject,
        String rule,
        int version,
        CalendarId calendar,
        @Nullable Priority priority,
        @Nullable MarketId market,
        long targetSeconds,
        Instant startedAt,
        ClockState state,
        Instant stateSince,
        @Nullable Instant due,
        @Nullable Long consumedSeconds,
        @Nullable Instant breachedAt,
        int step,
        Instant touchedAt) {

    /** The same with what is left of the promised time at a moment. */
    BoardedClock seenAt(Instant moment, Map<CalendarId, BusinessCalendar> calendars) {
        var left = left(moment, calendars.getOrDefault(calendar, BusinessCalendar.of(List.of())));
        var overdue = breachedAt != null || (due != null && state == ClockState.RUNNING && due.isBefore(moment));
        return new BoardedClock(
                clocks,
                clock,
                item,
                subject,
                rule,
                version,
                calendar,
                priority,
                market,
                Duration.ofSeconds(targetSeconds),
                startedAt,
                state,
                stateSince,
                due,
                left,
                overdue,
                breachedAt,
                step,
                touchedAt);
    }

    private @Nullable Duration left(Instant moment, BusinessCalendar open) {
        if (state != ClockState.RUNNING || due == null) {
            return consumedSeconds == null ? null : Duration.ofSeconds(targetSeconds - consumedSeconds);
        }
        return due.isBefore(moment) ? open.between(due, moment).negated() : open.between(moment, due);
    }
}
