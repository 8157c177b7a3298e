package org.attestry.standalone.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The days the demo organisation lives through.
 *
 * @param today the first day that is not over yet
 */
record Calendar(LocalDate today) {

    static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final int MONTHS = 18;
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** The day everything begins. */
    LocalDate first() {
        return today.minusMonths(MONTHS);
    }

    /** The first moment that is not over yet. */
    Instant end() {
        return today.atStartOfDay(ZONE).toInstant();
    }

    /** The days on which people work. */
    Stream<LocalDate> weekdays() {
        return first().datesUntil(today).filter(day -> !WEEKEND.contains(day.getDayOfWeek()));
    }

    /** A moment on a day. */
    static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(ZONE).toInstant();
    }

    /** Whether a moment is over. */
    boolean past(Instant moment) {
        return moment.isBefore(end());
    }
}
