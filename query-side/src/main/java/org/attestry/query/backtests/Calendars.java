package org.attestry.query.backtests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.attestry.events.sla.BusinessCalendar;
import org.attestry.events.sla.CalendarEvent;
import org.attestry.events.sla.CalendarId;

/** The calendars as they were known at each position. */
final class Calendars {

    private record Known(CalendarId calendar, int words) {}

    private final List<Told> said;
    private final Map<Known, BusinessCalendar> made = new HashMap<>();

    /** What was said of all calendars, in order. */
    Calendars(List<Told> said) {
        this.said = said.stream()
                .filter(told -> told.event() instanceof CalendarEvent)
                .toList();
    }

    /** What was said after a position, at which every clock is looked at again. */
    List<Told> after(long position) {
        return said.stream().filter(told -> told.position() > position).toList();
    }

    /** Every calendar as it was known there. */
    Function<CalendarId, BusinessCalendar> at(long position) {
        return calendar -> {
            var words = said.stream()
                    .filter(told -> told.position() <= position)
                    .map(told -> (CalendarEvent) told.event())
                    .filter(event -> event.calendar().equals(calendar))
                    .toList();
            return made.computeIfAbsent(new Known(calendar, words.size()), known -> BusinessCalendar.of(words));
        };
    }
}
