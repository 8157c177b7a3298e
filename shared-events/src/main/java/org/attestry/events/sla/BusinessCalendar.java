package org.attestry.events.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.attestry.events.Event;

/**
 * Counts business time and business days by what a calendar's history says.
 *
 * <p>Business time between two instants is the sum, over the days between them, of the overlap with the opening hours
 * of the day in the calendar's zone, as instants: the days on which clocks change neither add nor lose an hour.
 */
public final class BusinessCalendar {

    private final OpeningBook book;

    private BusinessCalendar(OpeningBook book) {
        this.book = book;
    }

    /** The calendar such a history makes; without any, Monday to Friday 8 to 17 in New York and no holidays. */
    public static BusinessCalendar of(List<? extends Event> history) {
        return new BusinessCalendar(OpeningBook.of(history.stream()
                .filter(CalendarEvent.class::isInstance)
                .map(CalendarEvent.class::cast)
                .toList()));
    }

    /** Where its wall clocks hang. */
    public ZoneId zone() {
        return book.zone();
    }

    /** How much business time passes from one instant to a later one; none to an earlier one. */
    public Duration between(Instant from, Instant until) {
        var sum = Duration.ZERO;
        for (var day = dayOf(from); !day.isAfter(dayOf(until)); day = day.plusDays(1)) {
            for (var open : book.on(day)) {
                sum = sum.plus(open.overlap(from, until));
            }
        }
        return sum;
    }

    /** The first instant by which so much business time has passed since the start. */
    public Instant plus(Instant start, Duration business) {
        if (business.isNegative()) {
            throw new IllegalArgumentException("Business time goes forward, not by " + business);
        }
        var left = business;
        for (var day = dayOf(start); !left.isZero(); day = day.plusDays(1)) {
            for (var open : book.on(day)) {
                var here = open.overlap(start, open.until());
                if (here.compareTo(left) >= 0) {
                    return open.until().minus(here).plus(left);
                }
                left = left.minus(here);
            }
        }
        return start;
    }

    /** The end of business on the n-th business day after the day of the start; with 0, on the first not before it. */
    public Instant plusBusinessDays(Instant start, int days) {
        return endOf(businessDaysAfter(dayOf(start), days));
    }

    /** The n-th business day after a day; with 0, the day itself or the first one after it. */
    public LocalDate businessDaysAfter(LocalDate start, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Business days are counted forward, not by " + days);
        }
        var day = days == 0 ? adjust(start, DayConvention.FOLLOWING) : start;
        for (int left = days; left > 0; left--) {
            day = step(day.plusDays(1), 1);
        }
        return day;
    }

    /** How many business days there are after one day until another one, that one included. */
    public int businessDaysBetween(LocalDate after, LocalDate until) {
        return (int) after.plusDays(1)
                .datesUntil(until.isAfter(after) ? until.plusDays(1) : after.plusDays(1))
                .filter(this::isBusinessDay)
                .count();
    }

    /** The n-th business day of a month, which may be in a later one where the month has not so many. */
    public LocalDate businessDayOf(YearMonth month, int nth) {
        return businessDaysAfter(month.atDay(1).minusDays(1), nth);
    }

    /** The day itself if business is done on it, otherwise the one the convention says. */
    public LocalDate adjust(LocalDate day, DayConvention convention) {
        var following = step(day, 1);
        return switch (convention) {
            case FOLLOWING -> following;
            case PRECEDING -> step(day, -1);
            case MODIFIED_FOLLOWING ->
                YearMonth.from(following).equals(YearMonth.from(day)) ? following : step(day, -1);
        };
    }

    /** Whether any business is done on a day: it has opening hours that are not all closed. */
    public boolean isBusinessDay(LocalDate day) {
        return !book.on(day).isEmpty();
    }

    /** When business ends on a business day. */
    private Instant endOf(LocalDate day) {
        return book.on(day).getLast().until();
    }

    private LocalDate step(LocalDate start, int days) {
        var day = start;
        while (!isBusinessDay(day)) {
            day = day.plusDays(days);
        }
        return day;
    }

    private LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }
}
