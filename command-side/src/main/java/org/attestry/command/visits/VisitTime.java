package org.attestry.command.visits;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.attestry.command.kernel.Refused;
import org.attestry.events.visits.VisitDetails;

/** What is asked of the time of every visit. */
final class VisitTime {

    /** So many weekdays after its end a visit may still be logged without a reason. */
    static final int WEEKDAYS_TO_LOG = 5;

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int YEARS_KEPT = 10;
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private VisitTime() {}

    /** Lets only a visit pass that can have taken place by now. */
    static void check(VisitDetails details, Instant now) {
        // the ledger holds periods by the microsecond: a shorter visit would hold nothing
        var start = details.start().truncatedTo(ChronoUnit.MICROS);
        var end = details.end().truncatedTo(ChronoUnit.MICROS);
        if (!start.isBefore(end)) {
            throw new Refused(VisitRefusal.ENDS_BEFORE_IT_STARTS);
        }
        if (end.isAfter(now)) {
            throw new Refused(VisitRefusal.NOT_OVER_YET, "It ends at " + details.end() + ".");
        }
        if (start.isBefore(
                day(now).minusYears(YEARS_KEPT).atStartOfDay(ZoneOffset.UTC).toInstant())) {
            throw new Refused(VisitRefusal.TOO_LONG_AGO, "It began at " + details.start() + ".");
        }
        if (Duration.between(start, end).compareTo(LONGEST) > 0) {
            throw new Refused(VisitRefusal.LONGER_THAN_A_DAY);
        }
    }

    /**
     * Whether a visit is logged late: more than {@link #WEEKDAYS_TO_LOG} weekdays have begun since the day of its end.
     * Days are days in UTC; holidays count as weekdays until there is a calendar.
     */
    static boolean late(VisitDetails details, Instant now) {
        var today = day(now);
        return day(details.end())
                        .datesUntil(today.plusDays(1))
                        .skip(1)
                        .filter(day -> !WEEKEND.contains(day.getDayOfWeek()))
                        .limit(WEEKDAYS_TO_LOG + 1L)
                        .count()
                > WEEKDAYS_TO_LOG;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
