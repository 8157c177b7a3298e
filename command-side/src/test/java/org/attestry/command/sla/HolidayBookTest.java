package org.attestry.command.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The holidays of the library, held against days that the law and the calendar say. */
class HolidayBookTest {

    @Test
    void the_days_of_the_united_states_in_2026() {
        assertThat(HolidayBook.of("us", null, 2026, 2026))
                .containsKeys(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 1, 19),
                        LocalDate.of(2026, 2, 16),
                        LocalDate.of(2026, 5, 25),
                        LocalDate.of(2026, 6, 19),
                        LocalDate.of(2026, 7, 3), // the fourth is a Saturday
                        LocalDate.of(2026, 7, 4),
                        LocalDate.of(2026, 9, 7),
                        LocalDate.of(2026, 11, 11),
                        LocalDate.of(2026, 11, 26),
                        LocalDate.of(2026, 12, 25))
                .doesNotContainKey(LocalDate.of(2026, 11, 27));
    }

    @Test
    void a_new_year_on_a_saturday_is_kept_on_the_last_day_of_the_year_before() {
        assertThat(HolidayBook.of("US", null, 2027, 2027)).containsKey(LocalDate.of(2027, 12, 31));
    }

    @Test
    void florida_keeps_the_day_after_thanksgiving_also_where_november_begins_on_a_friday() {
        assertThat(HolidayBook.of("us", "fl", 2024, 2026))
                .containsKeys(LocalDate.of(2024, 11, 29), LocalDate.of(2026, 11, 27))
                .doesNotContainKey(LocalDate.of(2024, 11, 22));
    }
}
