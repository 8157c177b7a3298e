package org.attestry.events.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attestry.events.sla.Calendars.CHICAGO;
import static org.attestry.events.sla.Calendars.NEW_YORK;
import static org.attestry.events.sla.Calendars.closed;
import static org.attestry.events.sla.Calendars.in;
import static org.attestry.events.sla.Calendars.plan;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.attestry.events.sla.CalendarEvent.ClosureRemoved;
import org.junit.jupiter.api.Test;

/** Business time, by the worked example and at the edges. */
final class BusinessCalendarTest {

    private static final BusinessCalendar PLAN = BusinessCalendar.of(List.of(plan()));

    @Test
    void sixteen_hours_from_the_tuesday_before_thanksgiving_end_on_monday() {
        var start = in(NEW_YORK, "2026-11-24T15:00");
        assertThat(PLAN.plus(start, Duration.ofHours(16))).isEqualTo(in(NEW_YORK, "2026-11-30T13:00"));
    }

    @Test
    void a_pause_over_thanksgiving_costs_eight_and_a_half_hours() {
        var paused = PLAN.between(in(NEW_YORK, "2026-11-25T10:00"), in(NEW_YORK, "2026-11-30T09:30"));
        assertThat(paused).isEqualTo(Duration.ofMinutes(510));
        var start = in(NEW_YORK, "2026-11-24T15:00");
        assertThat(PLAN.plus(start, Duration.ofHours(16).plus(paused))).isEqualTo(in(NEW_YORK, "2026-12-01T12:30"));
        assertThat(PLAN.between(start, in(NEW_YORK, "2026-12-01T10:00")).minus(paused))
                .isEqualTo(Duration.ofMinutes(810));
    }

    @Test
    void a_deadline_that_fills_the_day_is_its_closing_time_and_not_the_next_opening() {
        assertThat(PLAN.plus(in(NEW_YORK, "2026-07-10T08:00"), Duration.ofHours(9)))
                .isEqualTo(in(NEW_YORK, "2026-07-10T17:00"));
    }

    @Test
    void nothing_passes_at_night_or_backwards() {
        assertThat(PLAN.between(in(NEW_YORK, "2026-07-10T17:00"), in(NEW_YORK, "2026-07-13T08:00")))
                .isEqualTo(Duration.ZERO);
        assertThat(PLAN.between(in(NEW_YORK, "2026-07-13T12:00"), in(NEW_YORK, "2026-07-10T12:00")))
                .isEqualTo(Duration.ZERO);
        assertThat(PLAN.between(in(NEW_YORK, "2026-07-10T12:00"), in(NEW_YORK, "2026-07-10T09:00")))
                .isEqualTo(Duration.ZERO);
    }

    @Test
    void no_time_at_all_is_due_at_once_even_at_night() {
        var night = in(NEW_YORK, "2026-07-11T03:00");
        assertThat(PLAN.plus(night, Duration.ZERO)).isEqualTo(night);
        assertThatIllegalArgumentException().isThrownBy(() -> PLAN.plus(night, Duration.ofHours(-1)));
    }

    @Test
    void the_night_that_loses_an_hour_loses_it_and_the_night_that_gains_one_gains_it() {
        for (var zone : List.of(NEW_YORK, CHICAGO)) {
            var always = BusinessCalendar.of(List.of(Calendars.always(zone)));
            assertThat(always.between(in(zone, "2026-03-08T00:00"), in(zone, "2026-03-09T00:00")))
                    .isEqualTo(Duration.ofHours(23));
            assertThat(always.between(in(zone, "2026-11-01T00:00"), in(zone, "2026-11-02T00:00")))
                    .isEqualTo(Duration.ofHours(25));
            assertThat(always.plus(in(zone, "2026-11-01T00:00"), Duration.ofHours(4)))
                    .isEqualTo(in(zone, "2026-11-01T03:00"));
            assertThat(always.plus(in(zone, "2026-03-08T00:00"), Duration.ofHours(4)))
                    .isEqualTo(in(zone, "2026-03-08T05:00"));
        }
    }

    @Test
    void working_days_around_a_change_of_clocks_are_as_long_as_ever() {
        for (var zone : List.of(NEW_YORK, CHICAGO)) {
            var calendar = BusinessCalendar.of(List.of(Calendars.weekdays(zone, 8, 17)));
            assertThat(calendar.plus(in(zone, "2026-03-06T16:00"), Duration.ofHours(2)))
                    .isEqualTo(in(zone, "2026-03-09T09:00"));
            assertThat(calendar.plus(in(zone, "2026-10-30T16:00"), Duration.ofHours(2)))
                    .isEqualTo(in(zone, "2026-11-02T09:00"));
        }
        var eastern = BusinessCalendar.of(List.of(Calendars.weekdays(NEW_YORK, 8, 17)));
        assertThat(eastern.plus(in(CHICAGO, "2026-07-10T06:00"), Duration.ofHours(1)))
                .isEqualTo(in(CHICAGO, "2026-07-10T08:00"));
    }

    @Test
    void hours_that_fall_into_the_skipped_hour_are_no_hours() {
        var night = new OpeningHours(DayOfWeek.SUNDAY, LocalTime.of(2, 0), LocalTime.of(3, 0));
        var calendar = BusinessCalendar.of(List.of(Calendars.published(NEW_YORK, List.of(night))));
        assertThat(calendar.between(in(NEW_YORK, "2026-03-08T00:00"), in(NEW_YORK, "2026-03-09T00:00")))
                .isEqualTo(Duration.ZERO);
        assertThat(calendar.between(in(NEW_YORK, "2026-03-15T00:00"), in(NEW_YORK, "2026-03-16T00:00")))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void a_closure_takes_its_hours_away_and_gives_them_back_when_it_is_removed() {
        var storm = closed("cls-storm", in(NEW_YORK, "2026-07-10T12:00"), in(NEW_YORK, "2026-07-13T10:00"));
        var more = closed("cls-more", in(NEW_YORK, "2026-07-13T09:00"), in(NEW_YORK, "2026-07-13T11:00"));
        var friday = in(NEW_YORK, "2026-07-10T10:00");
        var closed = BusinessCalendar.of(List.of(plan(), storm, more));
        assertThat(closed.plus(friday, Duration.ofHours(3))).isEqualTo(in(NEW_YORK, "2026-07-13T12:00"));
        var removed = new ClosureRemoved(CalendarId.PLAN, storm.closure(), "It went by", Instant.EPOCH);
        var again = BusinessCalendar.of(List.of(plan(), storm, removed));
        assertThat(again.plus(friday, Duration.ofHours(3))).isEqualTo(in(NEW_YORK, "2026-07-10T13:00"));
    }

    @Test
    void two_stretches_a_day_leave_the_break_out() {
        var split = List.of(
                new OpeningHours(DayOfWeek.MONDAY, LocalTime.of(13, 0), LocalTime.of(17, 0)),
                new OpeningHours(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(12, 0)));
        var calendar = BusinessCalendar.of(List.of(Calendars.published(NEW_YORK, split)));
        assertThat(calendar.plus(in(NEW_YORK, "2026-07-13T11:00"), Duration.ofHours(2)))
                .isEqualTo(in(NEW_YORK, "2026-07-13T14:00"));
    }

    @Test
    void until_one_is_published_the_plan_works_from_eight_to_five_in_new_york() {
        var none = BusinessCalendar.of(List.of());
        assertThat(none.zone()).isEqualTo(NEW_YORK);
        assertThat(none.plus(in(NEW_YORK, "2026-11-25T16:00"), Duration.ofHours(2)))
                .isEqualTo(in(NEW_YORK, "2026-11-26T09:00"));
    }

    @Test
    void a_year_nobody_published_keeps_the_latest_hours_and_has_no_holidays() {
        assertThat(PLAN.plus(in(NEW_YORK, "2027-11-24T16:00"), Duration.ofHours(2)))
                .isEqualTo(in(NEW_YORK, "2027-11-25T09:00"));
    }
}
