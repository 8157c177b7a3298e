package org.attestry.command.sla;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attestry.command.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** The public holidays that the library Jollyday knows, both the day itself and the day on which it is kept. */
final class HolidayBook {

    /** The library takes the fourth Friday of November, which in some years is a week too early. */
    private static final String DAY_AFTER_THANKSGIVING = "DAY_AFTER_THANKSGIVING";

    private static final int FOURTH = 4;

    private HolidayBook() {}

    /** What is kept in a country, and in a part of it, from one year to another, both included. */
    static Map<LocalDate, String> of(String country, @Nullable String region, int firstYear, int lastYear) {
        var code = country.toLowerCase(Locale.ROOT);
        if (!HolidayManager.getSupportedCalendarCodes().contains(code.toUpperCase(Locale.ROOT))) {
            throw new Refused(SlaRefusal.UNKNOWN_COUNTRY);
        }
        var manager = HolidayManager.getInstance(ManagerParameters.create(code));
        var part = region == null ? new String[0] : new String[] {region.toLowerCase(Locale.ROOT)};
        if (region != null && !manager.getCalendarHierarchy().getChildren().containsKey(part[0])) {
            throw new Refused(SlaRefusal.UNKNOWN_REGION);
        }
        var found = new TreeMap<LocalDate, String>();
        // a New Year on a Saturday is kept on the last day of the year before
        IntStream.rangeClosed(firstYear, lastYear + 1)
                .mapToObj(year -> manager.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, part))
                .flatMap(Set::stream)
                .sorted()
                .forEach(holiday -> Stream.of(holiday.getActualDate(), holiday.getDate())
                        .map(day -> kept(holiday.getPropertiesKey(), day))
                        .filter(day -> firstYear <= day.getYear() && day.getYear() <= lastYear)
                        .forEach(day -> found.putIfAbsent(day, holiday.getDescription(Locale.ENGLISH))));
        return found;
    }

    private static LocalDate kept(String key, LocalDate day) {
        return key.equals(DAY_AFTER_THANKSGIVING)
                ? day.with(TemporalAdjusters.dayOfWeekInMonth(FOURTH, DayOfWeek.THURSDAY))
                        .plusDays(1)
                : day;
    }
}
