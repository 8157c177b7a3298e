package org.attestry.events.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.events.sla.Calendars.NEW_YORK;
import static org.attestry.events.sla.Calendars.in;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Business days, by the worked examples and at the edges. */
final class BusinessDaysTest {

    private static final BusinessCalendar PLAN = BusinessCalendar.of(List.of(Calendars.plan()));

    @Test
    void the_fifth_business_days_of_november_and_december() {
        assertThat(PLAN.businessDayOf(YearMonth.of(2026, 11), 5)).isEqualTo("2026-11-06");
        assertThat(PLAN.businessDayOf(YearMonth.of(2026, 12), 5)).isEqualTo("2026-12-07");
    }

    @Test
    void ten_business_days_after_the_twentieth_of_november() {
        assertThat(PLAN.businessDaysAfter(LocalDate.of(2026, 11, 20), 10)).isEqualTo("2026-12-08");
        assertThat(PLAN.businessDaysBetween(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 8)))
                .isEqualTo(10);
    }

    @Test
    void a_saturday_that_ends_the_month_by_each_convention() {
        var saturday = LocalDate.of(2026, 10, 31);
        assertThat(PLAN.adjust(saturday, DayConvention.FOLLOWING)).isEqualTo("2026-11-02");
        assertThat(PLAN.adjust(saturday, DayConvention.MODIFIED_FOLLOWING)).isEqualTo("2026-10-30");
        assertThat(PLAN.adjust(saturday, DayConvention.PRECEDING)).isEqualTo("2026-10-30");
    }

    @Test
    void a_business_day_stays_where_it_is() {
        var friday = LocalDate.of(2026, 10, 30);
        for (var convention : DayConvention.values()) {
            assertThat(PLAN.adjust(friday, convention)).isEqualTo(friday);
        }
        assertThat(PLAN.adjust(LocalDate.of(2026, 11, 14), DayConvention.MODIFIED_FOLLOWING))
                .isEqualTo("2026-11-16");
    }

    @Test
    void a_promise_in_business_days_ends_with_the_business_of_the_last_one() {
        assertThat(PLAN.plusBusinessDays(in(NEW_YORK, "2026-11-24T15:00"), 2))
                .isEqualTo(in(NEW_YORK, "2026-11-30T17:00"));
        assertThat(PLAN.plusBusinessDays(in(NEW_YORK, "2026-11-28T23:00"), 0))
                .isEqualTo(in(NEW_YORK, "2026-11-30T17:00"));
    }

    @Test
    void a_day_is_the_day_of_the_calendars_zone() {
        assertThat(PLAN.plusBusinessDays(in(NEW_YORK, "2026-07-09T23:30"), 1))
                .isEqualTo(in(NEW_YORK, "2026-07-10T17:00"));
    }

    @Test
    void there_are_no_business_days_backwards() {
        assertThat(PLAN.businessDaysBetween(LocalDate.of(2026, 12, 8), LocalDate.of(2026, 11, 20)))
                .isZero();
    }
}
