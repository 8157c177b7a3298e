package org.attestry.query.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.attestry.query.exceptions.Cases.ANYBODY;
import static org.attestry.query.exceptions.Cases.NORTH;
import static org.attestry.query.exceptions.Cases.OLGA;
import static org.attestry.query.exceptions.Cases.SOUTH;
import static org.attestry.query.exceptions.Cases.STANDARD;
import static org.attestry.query.exceptions.Cases.id;
import static org.attestry.query.exceptions.Cases.july;
import static org.attestry.query.exceptions.Cases.requested;
import static org.attestry.query.exceptions.Cases.submitted;
import static org.attestry.query.exceptions.Lives.approved;
import static org.attestry.query.exceptions.Lives.rejected;
import static org.attestry.query.exceptions.Lives.returned;
import static org.attestry.query.exceptions.Lives.routed;
import static org.attestry.query.exceptions.Lives.withdrawn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.Finder;
import org.attestry.events.exceptions.IntakeEvent.ExceptionDetected;
import org.attestry.events.exceptions.IntakeEvent.ExceptionDetectedAgain;
import org.attestry.events.exceptions.QuorumRule;
import org.attestry.events.exceptions.Tier;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.exceptions.ExceptionFigures.CountedClause;
import org.attestry.query.kernel.History;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is counted of exceptions. */
final class ExceptionFigureBookIT {

    private static final Tier SECOND = new Tier(2, List.of(), QuorumRule.ANY, null);

    @AutoClose
    private final History history = History.seenBy(new ExceptionFigureBook()).by("stf-olga");

    @Test
    void shares_count_what_was_decided_and_withdrawals_are_apart() {
        history.happened(submitted(1, NORTH, ANYBODY, SECOND)).happened(approved(1, 7));
        history.happened(submitted(2, NORTH, ANYBODY))
                .happened(returned(2, 7), routed(2, 8, 2, ANYBODY), approved(2, 9));
        history.happened(submitted(3, NORTH, ANYBODY)).happened(rejected(3, 7));
        history.happened(submitted(4, SOUTH, ANYBODY)).happened(withdrawn(4, 7));
        history.happened(Lives.activated(1, "2026-08-01T04:00:00Z"), Lives.revoked(1, "2026-08-11T05:00:00Z"));
        var figures = count(null);
        assertThat(figures.requested()).isEqualTo(4);
        assertThat(figures.withdrawn()).isEqualTo(1);
        assertThat(figures.approval()).isEqualTo(Share.of(2, 3));
        assertThat(figures.rightFirstTime()).isEqualTo(Share.of(2, 3));
        assertThat(figures.meanTiers()).isEqualTo(1.5);
        assertThat(figures.renewal()).isEqualTo(Share.of(0, 1));
        assertThat(figures.medianLifeDays()).isEqualTo(10);
        assertThat(history.as(Role.MANAGER, Markets.only(SOUTH))
                        .ask(new CountExceptions(null, null, null, null))
                        .requested())
                .isEqualTo(1);
    }

    @Test
    void what_was_found_before_anybody_requested_it_escaped() {
        found(1, Finder.RULE, true);
        found(2, Finder.RULE, false);
        found(3, Finder.PERSON, false);
        history.happened(requested(3, 9, NORTH), requested(4, 9, NORTH));
        var figures = count(null);
        assertThat(figures.escape()).isEqualTo(Share.of(3, 4));
        assertThat(figures.neverRequested()).isEqualTo(2);
        // rules found 2, people 2, both 1: (3)(3)/2 - 1 = 3.5, three of them known
        assertThat(figures.identification().estimate()).isCloseTo(3.5, within(1e-12));
        assertThat(figures.unidentified()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void the_vital_few_clauses_make_up_four_fifths() {
        int number = 1;
        for (var clause : List.of("a", "a", "a", "a", "a", "a", "b", "b", "c", "d")) {
            history.happened(requested(number++, july(1), NORTH, ExceptionKind.SALES, clause, "1"));
        }
        assertThat(count(null).clauses())
                .extracting(CountedClause::clause, CountedClause::vital)
                .containsExactly(tuple("a", true), tuple("b", true), tuple("c", false), tuple("d", false));
        assertThat(count(null).clauses().get(1).cumulative()).isEqualByComparingTo("0.8");
    }

    @Test
    void months_without_a_case_are_months_too_and_rise_or_fall_over_the_period() {
        int number = 1;
        for (var month : List.of("2026-03", "2026-05", "2026-05", "2026-06", "2026-06", "2026-06")) {
            var at = Instant.parse(month + "-15T00:00:00Z");
            history.happened(requested(number++, at, NORTH, ExceptionKind.SALES, "4.2", "1"));
        }
        var figures = count(LocalDate.parse("2026-07-30"));
        assertThat(figures.months())
                .as("July is not whole")
                .extracting(m -> m.month() + " " + m.cases())
                .containsExactly("2026-03 1", "2026-04 0", "2026-05 2", "2026-06 3");
        assertThat(figures.trend().s()).isEqualTo(4);
        assertThat(figures.trend().slope()).isCloseTo(0.8333, within(1e-4));
        assertThat(count(LocalDate.parse("2026-05-31")).requested()).isEqualTo(3);
    }

    private void found(int number, Finder finder, boolean again) {
        history.happened(new ExceptionDetected(
                id(number), STANDARD, "4.2", "Rate", finder, "finder", null, NORTH, OLGA, july(1)));
        if (again) {
            history.happened(new ExceptionDetectedAgain(id(number), Finder.PERSON, "Olga", OLGA, july(2)));
        }
    }

    private ExceptionFigures count(@Nullable LocalDate to) {
        return history.ask(new CountExceptions(null, to, null, null));
    }
}
