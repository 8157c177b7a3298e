package org.attestry.events.sla;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestry.events.sla.CalendarEvent.CalendarPublished;
import org.attestry.events.sla.CalendarEvent.ClosureAdded;
import org.attestry.events.sla.CalendarEvent.ClosureRemoved;

/** What a calendar's history says of any one day: from when until when it is open. */
final class OpeningBook {

    /** One publication, ready to be asked. */
    private record Year(int first, int last, Map<DayOfWeek, List<OpeningHours>> hours, Set<LocalDate> holidays) {

        static Year of(CalendarPublished said) {
            return new Year(
                    said.firstYear(),
                    said.lastYear(),
                    said.hours().stream()
                            .sorted(Comparator.comparing(OpeningHours::from))
                            .collect(Collectors.groupingBy(OpeningHours::day)),
                    said.holidays().stream().map(Holiday::day).collect(Collectors.toSet()));
        }

        boolean covers(int year) {
            return first <= year && year <= last;
        }
    }

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static final Year UNTIL_ONE_IS_PUBLISHED = new Year(
            0,
            9999,
            Stream.of(DayOfWeek.values())
                    .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0)
                    .map(day -> new OpeningHours(day, LocalTime.of(8, 0), LocalTime.of(17, 0)))
                    .collect(Collectors.groupingBy(OpeningHours::day)),
            Set.of());

    private final ZoneId zone;
    private final List<Year> latestFirst;
    private final List<Span> closures;

    private OpeningBook(ZoneId zone, List<Year> latestFirst, List<Span> closures) {
        this.zone = zone;
        this.latestFirst = latestFirst;
        this.closures = closures;
    }

    static OpeningBook of(List<? extends CalendarEvent> history) {
        var zone = NEW_YORK;
        var years = new ArrayList<Year>();
        var closures = new LinkedHashMap<ClosureId, Span>();
        for (var event : history) {
            switch (event) {
                case CalendarPublished e -> {
                    zone = e.zone();
                    years.addFirst(Year.of(e));
                }
                case ClosureAdded e -> closures.put(e.closure(), new Span(e.from(), e.until()));
                case ClosureRemoved e -> closures.remove(e.closure());
            }
        }
        var known = years.isEmpty() ? List.of(UNTIL_ONE_IS_PUBLISHED) : List.copyOf(years);
        return new OpeningBook(zone, known, List.copyOf(closures.values()));
    }

    ZoneId zone() {
        return zone;
    }

    /** When it is open on a day, in order, as instants: a day on which the clocks change is as long as it is. */
    List<Span> on(LocalDate day) {
        var year = of(day.getYear());
        if (year.holidays().contains(day)) {
            return List.of();
        }
        var open = year.hours().getOrDefault(day.getDayOfWeek(), List.of()).stream()
                .map(hours -> span(day, hours))
                .filter(span -> span.from().isBefore(span.until())) // all of it may fall into the hour that is skipped
                .toList();
        for (var closure : closures) {
            open = open.stream().flatMap(span -> span.without(closure).stream()).toList();
        }
        return open;
    }

    /** The latest word on that year, or, where there is none, the latest word at all: its hours go on. */
    private Year of(int year) {
        return latestFirst.stream().filter(y -> y.covers(year)).findFirst().orElse(latestFirst.getFirst());
    }

    private Span span(LocalDate day, OpeningHours hours) {
        var until = hours.untilMidnight()
                ? day.plusDays(1).atStartOfDay(zone)
                : day.atTime(hours.until()).atZone(zone);
        return new Span(day.atTime(hours.from()).atZone(zone).toInstant(), until.toInstant());
    }
}
