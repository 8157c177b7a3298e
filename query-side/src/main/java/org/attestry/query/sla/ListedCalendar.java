package org.attestry.query.sla;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.attestry.events.sla.CalendarId;
import org.attestry.events.sla.ClosureId;
import org.attestry.events.sla.Holiday;
import org.attestry.events.sla.OpeningHours;
import org.jspecify.annotations.Nullable;

/**
 * One version of a calendar.
 *
 * @param closures the closures of the calendar, whatever the version
 */
public record ListedCalendar(
        CalendarId calendar,
        int version,
        ZoneId zone,
        List<OpeningHours> hours,
        List<Holiday> holidays,
        int firstYear,
        int lastYear,
        List<Closure> closures) {

    /**
     * A closure nobody foresaw.
     *
     * @param from when nobody works any more
     * @param until when work goes on
     * @param removed why it does not count after all; missing: it does
     */
    public record Closure(
            ClosureId closure,
            Instant from,
            Instant until,
            String reason,
            @Nullable String removed) {}
}
