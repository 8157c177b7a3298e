package org.attestry.command.sla;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.sla.CalendarEvent;
import org.attestry.events.sla.CalendarEvent.CalendarPublished;
import org.attestry.events.sla.CalendarId;
import org.attestry.events.sla.Holiday;
import org.attestry.events.sla.OpeningHours;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Say when work is done in some years. What is published later for the same years takes its place.
 *
 * @param calendar the name programs use for it; cal-plan is the plan's own
 * @param zone the time zone of its hours and days (IANA); a calendar keeps it
 * @param hours when it is open in a week; until midnight is written 00:00
 * @param country whose public holidays are kept, as ISO 3166 names it, for instance us
 * @param region in which part of it, for instance fl
 * @param extra other days on which nobody works
 * @param firstYear the first year it says something about
 * @param lastYear the last one
 */
@Command(
        path = "PUT /sla/calendars/{calendar}",
        by = {Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR})
public record PublishCalendar(
        @Target CalendarId calendar,
        ZoneId zone,
        @Size(max = 70) List<@Valid OpeningHours> hours,
        @Nullable @Size(min = 2, max = 2) String country,
        @Nullable @Size(min = 1, max = 8) String region,
        @Size(max = 400) List<@Valid NamedDay> extra,
        @Min(1970) @Max(2199) int firstYear,
        @Min(1970) @Max(2199) int lastYear) {

    private static final int MOST_YEARS = 30;

    List<CalendarEvent> decide(CalendarFile file, Caller caller) {
        if (firstYear > lastYear) {
            throw new Refused(SlaRefusal.YEARS_BACKWARDS);
        }
        if (lastYear - firstYear >= MOST_YEARS) {
            throw new Refused(SlaRefusal.TOO_MANY_YEARS);
        }
        checkHours();
        var before = file.latest();
        if (before != null && !before.zone().equals(zone)) {
            throw new Refused(SlaRefusal.ZONE_FIXED, "It is " + before.zone() + ".");
        }
        var days = holidays();
        if (before != null && before.equals(published(before.version(), days, before.at()))) {
            return List.of();
        }
        return List.of(published(before == null ? 1 : before.version() + 1, days, caller.at()));
    }

    private CalendarPublished published(int version, Map<LocalDate, String> days, Instant at) {
        var holidays = days.entrySet().stream()
                .map(day -> new Holiday(day.getKey(), day.getValue()))
                .toList();
        return new CalendarPublished(calendar, version, zone, hours, holidays, firstYear, lastYear, at);
    }

    private void checkHours() {
        if (hours.isEmpty()) {
            throw new Refused(SlaRefusal.NO_HOURS);
        }
        for (int i = 0; i < hours.size(); i++) {
            var one = hours.get(i);
            if (!one.opensFirst()) {
                throw new Refused(SlaRefusal.HOURS_BACKWARDS, one.day() + " from " + one.from() + ".");
            }
            if (hours.subList(0, i).stream().anyMatch(one::overlaps)) {
                throw new Refused(SlaRefusal.HOURS_OVERLAP, one.day() + " from " + one.from() + ".");
            }
        }
    }

    private Map<LocalDate, String> holidays() {
        if (country == null && region != null) {
            throw new Refused(SlaRefusal.REGION_WITHOUT_COUNTRY);
        }
        var days = new TreeMap<LocalDate, String>();
        for (var named : extra) {
            var day = named.day();
            if (day.getYear() < firstYear || day.getYear() > lastYear) {
                throw new Refused(SlaRefusal.HOLIDAY_OUTSIDE, day + ".");
            }
            if (days.put(day, named.name()) != null) {
                throw new Refused(SlaRefusal.HOLIDAY_TWICE, day + ".");
            }
        }
        if (country != null) {
            HolidayBook.of(country, region, firstYear, lastYear).forEach(days::putIfAbsent);
        }
        return days;
    }
}
