package org.attestry.query.sla;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attestry.events.sla.BusinessCalendar;
import org.attestry.events.sla.CalendarEvent;
import org.attestry.events.sla.CalendarEvent.CalendarPublished;
import org.attestry.events.sla.CalendarEvent.ClosureAdded;
import org.attestry.events.sla.CalendarEvent.ClosureRemoved;
import org.attestry.events.sla.CalendarId;
import org.attestry.events.sla.ClosureId;
import org.attestry.events.sla.Holiday;
import org.attestry.events.sla.OpeningHours;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/** One thing that was said of a calendar, as the table keeps it: a publication, a closure, or the end of one. */
record SaidOfCalendar(
        CalendarId calendar,
        @Nullable Integer version,
        @Nullable ZoneId zone,
        @Nullable List<OpeningHours> hours,
        @Nullable List<Holiday> holidays,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        @Nullable ClosureId closure,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable String reason,
        Instant at) {

    static void write(CalendarEvent event, Row row) {
        row.set("calendar", event.calendar()).set("at", event.at());
        switch (event) {
            case CalendarPublished e ->
                row.set("version", e.version())
                        .set("zone", e.zone())
                        .set("hours", e.hours())
                        .set("holidays", e.holidays())
                        .set("first_year", e.firstYear())
                        .set("last_year", e.lastYear());
            case ClosureAdded e ->
                row.set("closure", e.closure())
                        .set("since", e.from())
                        .set("until", e.until())
                        .set("reason", e.reason());
            case ClosureRemoved e -> row.set("closure", e.closure()).set("reason", e.reason());
        }
    }

    /** Every calendar as it is known now. */
    static Map<CalendarId, BusinessCalendar> calendars(Answering sql) {
        return all(sql).stream()
                .collect(Collectors.groupingBy(
                        SaidOfCalendar::calendar,
                        Collectors.collectingAndThen(
                                Collectors.mapping(SaidOfCalendar::event, Collectors.toList()), BusinessCalendar::of)));
    }

    static List<SaidOfCalendar> all(Answering sql) {
        return sql.select("select position as said, c.* from calendar_said c")
                .oldest("said")
                .list(SaidOfCalendar.class);
    }

    CalendarEvent event() {
        if (zone != null) {
            return new CalendarPublished(
                    calendar,
                    Objects.requireNonNull(version),
                    zone,
                    Objects.requireNonNull(hours),
                    Objects.requireNonNull(holidays),
                    Objects.requireNonNull(firstYear),
                    Objects.requireNonNull(lastYear),
                    at);
        }
        var which = Objects.requireNonNull(closure);
        var why = Objects.requireNonNull(reason);
        return since == null || until == null
                ? new ClosureRemoved(calendar, which, why, at)
                : new ClosureAdded(calendar, which, since, until, why, at);
    }
}
