package org.attestry.events.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.events.exceptions.ExceptionDues.CONDITION_DUE;
import static org.attestry.events.exceptions.ExceptionDues.CONTROL_DUE;
import static org.attestry.events.exceptions.ExceptionDues.CONTROL_LAPSE;
import static org.attestry.events.exceptions.ExceptionDues.EXPIRING;
import static org.attestry.events.exceptions.ExceptionDues.EXPIRY;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.events.DueTime.Clear;
import org.attestry.events.DueTime.Set;
import org.attestry.events.Money;
import org.junit.jupiter.api.Test;

class ExceptionDuesTest {

    private static final Instant OCTOBER = Instant.parse("2026-10-20T12:00:00Z");

    @Test
    void it_ends_with_its_last_local_day_even_when_clocks_change_on_it() {
        assertThat(terms("America/New_York").endsAt()).isEqualTo("2026-11-02T05:00:00Z");
        assertThat(terms("America/Chicago").endsAt()).isEqualTo("2026-11-02T06:00:00Z");
    }

    @Test
    void notices_count_local_days_and_those_that_are_over_are_not_given() {
        assertThat(ExceptionDues.lasting(terms("America/New_York"), OCTOBER))
                .containsExactly(
                        new Clear(EXPIRING, "*"),
                        new Set(EXPIRING, "7", Instant.parse("2026-10-26T04:00:00Z")),
                        new Set(EXPIRING, "1", Instant.parse("2026-11-01T04:00:00Z")),
                        new Set(EXPIRY, "", Instant.parse("2026-11-02T05:00:00Z")));
    }

    @Test
    void a_grant_sets_its_first_moment_and_the_days_of_its_conditions() {
        assertThat(ExceptionDues.granted(terms("America/New_York"), OCTOBER.minusSeconds(86400 * 365)))
                .contains(
                        new Set(ExceptionDues.ACTIVATION, "", Instant.parse("2026-10-01T04:00:00Z")),
                        new Set(CONDITION_DUE, "cnd-2", Instant.parse("2026-10-16T04:00:00Z")))
                .filteredOn(due -> due.kind().equals(CONDITION_DUE))
                .hasSize(1);
        assertThat(ExceptionDues.granted(terms("America/New_York"), OCTOBER))
                .noneMatch(due -> due.kind().equals(ExceptionDues.ACTIVATION));
    }

    @Test
    void evidence_is_called_for_three_days_ahead_if_there_is_time() {
        var control = new ControlId("ctl-1");
        var due = OCTOBER.plusSeconds(86400 * 4);
        assertThat(ExceptionDues.evidence(control, due, OCTOBER))
                .containsExactly(
                        new Set(CONTROL_DUE, "ctl-1", OCTOBER.plusSeconds(86400)),
                        new Set(CONTROL_LAPSE, "ctl-1", due));
        assertThat(ExceptionDues.evidence(control, OCTOBER.plusSeconds(60), OCTOBER))
                .containsExactly(
                        new Clear(CONTROL_DUE, "ctl-1"), new Set(CONTROL_LAPSE, "ctl-1", OCTOBER.plusSeconds(60)));
    }

    @Test
    void nothing_becomes_due_for_a_case_that_is_over() {
        assertThat(ExceptionDues.over())
                .hasSize(8)
                .allSatisfy(due -> assertThat(due).isInstanceOf(Clear.class))
                .extracting(due -> due.what())
                .containsOnly("*");
    }

    private static Terms terms(String zone) {
        return new Terms(
                new ExceptionCaseId("exc-1"),
                new StandardId("std-1"),
                1,
                "4.2",
                "All of it",
                new Money(BigDecimal.TEN, "USD"),
                List.of(
                        new Condition(new ConditionId("cnd-1"), ConditionKind.PRECEDENT, "Sign", null),
                        new Condition(
                                new ConditionId("cnd-2"),
                                ConditionKind.SUBSEQUENT,
                                "Report",
                                LocalDate.of(2026, 10, 15))),
                List.of(),
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 11, 1),
                zone);
    }
}
