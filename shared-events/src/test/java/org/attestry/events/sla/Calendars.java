package org.attestry.events.sla;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.attestry.events.sla.CalendarEvent.CalendarPublished;
import org.attestry.events.sla.CalendarEvent.ClosureAdded;

/** Calendars and moments for tests. */
final class Calendars {

    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Instant SAID = Instant.parse("2025-12-01T12:00:00Z");

    private Calendars() {}

    /** Monday to Friday 8 to 17 in New York, closed on Thanksgiving and the day after. */
    static CalendarPublished plan() {
        return weekdays(NEW_YORK, 8, 17, LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 27));
    }

    static CalendarPublished weekdays(ZoneId zone, int from, int until, LocalDate... holidays) {
        var hours = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                .map(day -> new OpeningHours(day, LocalTime.of(from, 0), LocalTime.of(until % 24, 0)))
                .toList();
        return published(zone, hours, holidays);
    }

    static CalendarPublished always(ZoneId zone) {
        var hours = Stream.of(DayOfWeek.values())
                .map(day -> new OpeningHours(day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
                .toList();
        return published(zone, hours);
    }

    static CalendarPublished published(ZoneId zone, List<OpeningHours> hours, LocalDate... holidays) {
        var days = Stream.of(holidays).map(day -> new Holiday(day, "Holiday")).toList();
        return new CalendarPublished(CalendarId.PLAN, 1, zone, hours, days, 2026, 2026, SAID);
    }

    static ClosureAdded closed(String closure, Instant from, Instant until) {
        return new ClosureAdded(CalendarId.PLAN, new ClosureId(closure), from, until, "Storm", SAID);
    }

    /** A moment by the wall clock of a zone, for instance {@code 2026-11-24T15:00}. */
    static Instant in(ZoneId zone, String wallClock) {
        return LocalDateTime.parse(wallClock).atZone(zone).toInstant();
    }
}
