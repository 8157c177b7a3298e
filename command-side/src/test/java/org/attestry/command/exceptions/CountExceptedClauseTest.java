package org.attestry.command.exceptions;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.attestry.command.exceptions.Standards.NEVER;
import static org.attestry.command.exceptions.Standards.RATES;
import static org.attestry.command.exceptions.Standards.URGENT;
import static org.attestry.command.exceptions.Standards.clause;
import static org.attestry.command.exceptions.Standards.excepted;
import static org.attestry.command.exceptions.Standards.published;
import static org.attestry.command.exceptions.Standards.raised;
import static org.attestry.command.exceptions.Standards.retired;
import static org.attestry.command.exceptions.Standards.revised;
import static org.attestry.command.exceptions.Standards.text;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.policy;
import static org.attestry.command.kernel.Story.given;

import java.time.Instant;
import java.time.ZoneOffset;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.junit.jupiter.api.Test;

/** Standardise or stop: a clause that is departed from again and again is itself in question. */
class CountExceptedClauseTest {

    private static final Instant A_YEAR_AGO =
            NOW.atOffset(ZoneOffset.UTC).minusMonths(12).toInstant();

    @Test
    void two_approvals_of_a_clause_are_counted_and_no_more() {
        given(Standard.class, published(), excepted("exc-1", NOW))
                .by(policy())
                .when(count("exc-2"))
                .then(excepted("exc-2", NOW));
    }

    @Test
    void the_third_approval_in_twelve_months_raises_a_candidate() {
        given(Standard.class, published(), excepted("exc-1", A_YEAR_AGO.plusSeconds(1)), excepted("exc-2", NOW))
                .by(policy())
                .when(count("exc-3"))
                .then(excepted("exc-3", NOW), raised(NOW, "exc-1", "exc-2", "exc-3"));
    }

    @Test
    void what_is_a_year_old_does_not_count_any_more() {
        given(Standard.class, published(), excepted("exc-1", A_YEAR_AGO), excepted("exc-2", NOW))
                .by(policy())
                .when(count("exc-3"))
                .then(excepted("exc-3", NOW));
    }

    @Test
    void a_candidate_is_raised_once_until_the_clause_is_revised() {
        given(
                        Standard.class,
                        published(),
                        excepted("exc-1", NOW),
                        excepted("exc-2", NOW),
                        excepted("exc-3", NOW),
                        raised(NOW, "exc-1", "exc-2", "exc-3"))
                .by(policy())
                .when(count("exc-4"))
                .then(excepted("exc-4", NOW));
    }

    @Test
    void a_revised_clause_is_counted_anew() {
        var looser = text(clause("4.2", "Rates keep near the fee schedule", true, false, 180), URGENT, NEVER);
        given(
                        Standard.class,
                        published(),
                        excepted("exc-1", NOW),
                        excepted("exc-2", NOW),
                        excepted("exc-3", NOW),
                        raised(NOW, "exc-1", "exc-2", "exc-3"),
                        revised(2, looser),
                        excepted("exc-4", NOW),
                        excepted("exc-5", NOW))
                .by(policy())
                .when(count("exc-6"))
                .then(excepted("exc-6", NOW), raised(NOW, "exc-4", "exc-5", "exc-6"));
    }

    @Test
    void a_revision_of_other_clauses_changes_no_count() {
        var other = text(Standards.RATE, URGENT);
        given(Standard.class, published(), excepted("exc-1", NOW), revised(2, other), excepted("exc-2", NOW))
                .by(policy())
                .when(count("exc-3"))
                .then(excepted("exc-3", NOW), raised(NOW, "exc-1", "exc-2", "exc-3"));
    }

    @Test
    void a_case_counts_once() {
        given(Standard.class, published(), excepted("exc-1", NOW.minus(1, DAYS)))
                .by(policy())
                .when(count("exc-1"))
                .isNoNews();
    }

    @Test
    void a_retired_standard_is_no_candidate() {
        given(Standard.class, published(), excepted("exc-1", NOW), excepted("exc-2", NOW), retired())
                .by(policy())
                .when(count("exc-3"))
                .then(excepted("exc-3", NOW));
    }

    @Test
    void nothing_is_counted_for_a_standard_nobody_published() {
        given(Standard.class).by(policy()).when(count("exc-1")).isRefused(StandardRefusal.UNKNOWN_STANDARD);
    }

    private static CountExceptedClause count(String caseId) {
        return new CountExceptedClause(RATES, "4.2", new ExceptionCaseId(caseId));
    }
}
