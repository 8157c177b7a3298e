package org.attestry.command.sla;

import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.caller;
import static org.attestry.command.sla.Clocked.NEW_YORK;
import static org.attestry.command.sla.Clocked.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.attestry.command.kernel.Story;
import org.attestry.events.Event;
import org.attestry.events.sla.CalendarEvent.CalendarPublished;
import org.attestry.events.sla.CalendarEvent.ClosureAdded;
import org.attestry.events.sla.CalendarEvent.ClosureRemoved;
import org.attestry.events.sla.CalendarId;
import org.attestry.events.sla.ClosureId;
import org.attestry.events.sla.Holiday;
import org.attestry.events.sla.OpeningHours;
import org.attestry.http.Role;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final ClosureId STORM = new ClosureId("cls-storm");
    private static final Instant FROM = Instant.parse("2026-10-08T04:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-10-10T04:00:00Z");
    private static final ClosureAdded CLOSED = new ClosureAdded(CalendarId.PLAN, STORM, FROM, UNTIL, "Hurricane", NOW);
    private static final ClosureRemoved OPEN_AGAIN = new ClosureRemoved(CalendarId.PLAN, STORM, "It went by", NOW);
    private static final AddClosure CLOSE = new AddClosure(CalendarId.PLAN, STORM, FROM, UNTIL, "Hurricane");
    private static final OpeningHours MONDAY = hours(8, 17);

    private static OpeningHours hours(int from, int until) {
        return new OpeningHours(DayOfWeek.MONDAY, LocalTime.of(from, 0), LocalTime.of(until, 0));
    }

    private static PublishCalendar publish(ZoneId zone, List<OpeningHours> hours, NamedDay... extra) {
        return new PublishCalendar(CalendarId.PLAN, zone, hours, null, null, List.of(extra), 2026, 2026);
    }

    private static Story.Outcome<Calendar> when(Object command, Event... past) {
        return Story.given(Calendar.class, past)
                .by(caller("stf-ola", Role.OFFICER))
                .when(command);
    }

    @Test
    void a_publication_carries_every_day_on_which_nobody_works() {
        var fair = new NamedDay(LocalDate.of(2026, 3, 2), "Strawberry festival");
        var published = new CalendarPublished(
                CalendarId.PLAN,
                1,
                NEW_YORK,
                List.of(MONDAY),
                List.of(new Holiday(fair.day(), fair.name())),
                2026,
                2026,
                NOW);
        when(publish(NEW_YORK, List.of(MONDAY), fair)).then(published);
        when(publish(NEW_YORK, List.of(MONDAY), fair), published).isNoNews();
    }

    @Test
    void saying_it_differently_makes_the_next_version() {
        when(publish(NEW_YORK, List.of(MONDAY)), calendar())
                .then(new CalendarPublished(CalendarId.PLAN, 2, NEW_YORK, List.of(MONDAY), List.of(), 2026, 2026, NOW));
    }

    @Test
    void a_calendar_is_open_at_some_time() {
        when(publish(NEW_YORK, List.of())).isRefused(SlaRefusal.NO_HOURS);
    }

    @Test
    void hours_end_after_they_begin_and_leave_each_other_alone() {
        when(publish(NEW_YORK, List.of(hours(17, 8)))).isRefused(SlaRefusal.HOURS_BACKWARDS);
        when(publish(NEW_YORK, List.of(hours(8, 8)))).isRefused(SlaRefusal.HOURS_BACKWARDS);
        when(publish(NEW_YORK, List.of(hours(8, 12), hours(11, 17)))).isRefused(SlaRefusal.HOURS_OVERLAP);
        when(publish(NEW_YORK, List.of(hours(8, 0), hours(11, 12)))).isRefused(SlaRefusal.HOURS_OVERLAP);
    }

    @Test
    void holidays_lie_in_the_years_that_are_published_and_have_one_name() {
        var late = new NamedDay(LocalDate.of(2027, 1, 1), "New Year");
        when(publish(NEW_YORK, List.of(MONDAY), late)).isRefused(SlaRefusal.HOLIDAY_OUTSIDE);
        var one = new NamedDay(LocalDate.of(2026, 1, 1), "New Year");
        when(publish(NEW_YORK, List.of(MONDAY), one, one)).isRefused(SlaRefusal.HOLIDAY_TWICE);
    }

    @Test
    void years_go_forward_and_are_not_too_many() {
        var hours = List.of(MONDAY);
        when(new PublishCalendar(CalendarId.PLAN, NEW_YORK, hours, null, null, List.of(), 2027, 2026))
                .isRefused(SlaRefusal.YEARS_BACKWARDS);
        when(new PublishCalendar(CalendarId.PLAN, NEW_YORK, hours, null, null, List.of(), 2026, 2056))
                .isRefused(SlaRefusal.TOO_MANY_YEARS);
    }

    @Test
    void nobody_moves_a_calendar_to_another_zone() {
        when(publish(ZoneId.of("America/Chicago"), List.of(MONDAY)), calendar()).isRefused(SlaRefusal.ZONE_FIXED);
    }

    @Test
    void only_countries_and_regions_whose_holidays_are_known() {
        var hours = List.of(MONDAY);
        when(new PublishCalendar(CalendarId.PLAN, NEW_YORK, hours, "zz", null, List.of(), 2026, 2026))
                .isRefused(SlaRefusal.UNKNOWN_COUNTRY);
        when(new PublishCalendar(CalendarId.PLAN, NEW_YORK, hours, "us", "atlantis", List.of(), 2026, 2026))
                .isRefused(SlaRefusal.UNKNOWN_REGION);
        when(new PublishCalendar(CalendarId.PLAN, NEW_YORK, hours, null, "fl", List.of(), 2026, 2026))
                .isRefused(SlaRefusal.REGION_WITHOUT_COUNTRY);
    }

    @Test
    void a_storm_closes_a_calendar_once() {
        when(CLOSE, calendar()).then(CLOSED);
        when(CLOSE, calendar(), CLOSED).isNoNews();
        when(new AddClosure(CalendarId.PLAN, STORM, FROM, UNTIL, "Flood"), calendar(), CLOSED)
                .isRefused(SlaRefusal.CLOSED_OTHERWISE);
        when(CLOSE).isRefused(SlaRefusal.UNKNOWN_CALENDAR);
    }

    @Test
    void a_closure_ends_after_it_begins_and_within_a_year() {
        when(new AddClosure(CalendarId.PLAN, STORM, UNTIL, FROM, "Hurricane"), calendar())
                .isRefused(SlaRefusal.CLOSURE_BACKWARDS);
        when(new AddClosure(CalendarId.PLAN, STORM, FROM, FROM, "Hurricane"), calendar())
                .isRefused(SlaRefusal.CLOSURE_BACKWARDS);
        var nextYear = Instant.parse("2027-10-10T04:00:00Z");
        when(new AddClosure(CalendarId.PLAN, STORM, FROM, nextYear, "Hurricane"), calendar())
                .isRefused(SlaRefusal.CLOSURE_TOO_LONG);
    }

    @Test
    void a_closure_that_is_removed_does_not_come_back() {
        var remove = new RemoveClosure(CalendarId.PLAN, STORM, "It went by");
        when(remove, calendar(), CLOSED).then(OPEN_AGAIN);
        when(remove, calendar(), CLOSED, OPEN_AGAIN).isNoNews();
        when(CLOSE, calendar(), CLOSED, OPEN_AGAIN).isRefused(SlaRefusal.CLOSURE_REMOVED);
        when(remove, calendar()).isRefused(SlaRefusal.UNKNOWN_CLOSURE);
    }
}
