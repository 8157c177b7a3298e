package org.attestry.events.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of business time whatever the calendar, the moment and the closures. */
final class BusinessCalendarPropertyTest {

    private static final long YEAR_2026 = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();

    @Property(tries = 300)
    void what_is_added_is_what_lies_between(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("moments") Instant start,
            @ForAll("lengths") Duration length) {
        assertThat(calendar.between(start, calendar.plus(start, length))).isEqualTo(length);
    }

    @Property(tries = 300)
    void two_stretches_are_as_long_as_both_together(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("moments") Instant start,
            @ForAll("lengths") Duration first,
            @ForAll("lengths") Duration second) {
        var middle = start.plus(first);
        var end = middle.plus(second);
        assertThat(calendar.between(start, middle).plus(calendar.between(middle, end)))
                .isEqualTo(calendar.between(start, end))
                .isLessThanOrEqualTo(first.plus(second));
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(0, Duration.ofDays(364).toSeconds())
                .map(s -> Instant.ofEpochSecond(YEAR_2026 + s));
    }

    @Provide
    Arbitrary<Duration> lengths() {
        return Arbitraries.longs().between(0, Duration.ofDays(30).toSeconds()).map(Duration::ofSeconds);
    }

    @Provide
    Arbitrary<BusinessCalendar> calendars() {
        var zones = Arbitraries.of("America/New_York", "America/Chicago", "Asia/Kathmandu", "Australia/Lord_Howe");
        var hours = Combinators.combine(
                        Arbitraries.of(DayOfWeek.class),
                        Arbitraries.integers().between(0, 22),
                        Arbitraries.integers().between(1, 24))
                .as((day, from, length) ->
                        new OpeningHours(day, LocalTime.of(from, 0), LocalTime.of(Math.min(from + length, 24) % 24, 0)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(BusinessCalendarPropertyTest::apart);
        var closures = Combinators.combine(moments(), lengths())
                .as((from, length) -> Calendars.closed("cls-" + from.getEpochSecond(), from, from.plus(length)))
                .list()
                .ofMaxSize(4);
        return Combinators.combine(zones, hours, closures).as((zone, open, closed) -> {
            var history = new ArrayList<CalendarEvent>();
            history.add(Calendars.published(ZoneId.of(zone), open));
            history.addAll(closed);
            return BusinessCalendar.of(history);
        });
    }

    private static List<OpeningHours> apart(List<OpeningHours> wished) {
        var kept = new ArrayList<OpeningHours>();
        wished.stream().filter(h -> kept.stream().noneMatch(h::overlaps)).forEach(kept::add);
        return kept;
    }
}
