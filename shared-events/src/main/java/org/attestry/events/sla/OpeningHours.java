package org.attestry.events.sla;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * One stretch of a weekday in which work is done.
 *
 * @param from when it opens, on the wall clock of the calendar's zone
 * @param until when it closes; 00:00 is the midnight that ends the day
 */
public record OpeningHours(DayOfWeek day, LocalTime from, LocalTime until) {

    /** Whether it opens before it closes. */
    public boolean opensFirst() {
        return untilMidnight() || from.isBefore(until);
    }

    /** Whether it has a moment in common with another one. */
    public boolean overlaps(OpeningHours other) {
        return day == other.day
                && (other.untilMidnight() || from.isBefore(other.until))
                && (untilMidnight() || other.from.isBefore(until));
    }

    boolean untilMidnight() {
        return until.equals(LocalTime.MIDNIGHT);
    }
}
