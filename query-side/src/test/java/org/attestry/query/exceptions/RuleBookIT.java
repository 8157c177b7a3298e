package org.attestry.query.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.exceptions.Cases.ANNA;
import static org.attestry.query.exceptions.Cases.ANYBODY;
import static org.attestry.query.exceptions.Cases.NORTH;
import static org.attestry.query.exceptions.Cases.OLGA;
import static org.attestry.query.exceptions.Cases.STANDARD;
import static org.attestry.query.exceptions.Cases.ZONE;
import static org.attestry.query.exceptions.Cases.id;
import static org.attestry.query.exceptions.Cases.july;
import static org.attestry.query.exceptions.Cases.submitted;
import static org.attestry.query.exceptions.Cases.usd;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.attestry.events.exceptions.AuthorityMatrixId;
import org.attestry.events.exceptions.Band;
import org.attestry.events.exceptions.Clause;
import org.attestry.events.exceptions.DelegationEvent.DelegationRevoked;
import org.attestry.events.exceptions.DelegationId;
import org.attestry.events.exceptions.MatrixEvent.AuthorityMatrixPublished;
import org.attestry.events.exceptions.StandardEvent.ClauseExcepted;
import org.attestry.events.exceptions.StandardEvent.StandardChangeProposed;
import org.attestry.events.exceptions.StandardEvent.StandardPublished;
import org.attestry.events.exceptions.StandardEvent.StandardRetired;
import org.attestry.events.exceptions.StandardEvent.StandardRevised;
import org.attestry.events.exceptions.StandardEvent.StandardisationCandidateRaised;
import org.attestry.events.exceptions.StandardEvent.Text;
import org.attestry.events.exceptions.StandardKind;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is departed from, and who may let it. */
final class RuleBookIT {

    @AutoClose
    private final History history = History.seenBy(new RuleBook()).by("stf-olga");

    @Test
    void a_standard_is_listed_as_it_reads_last_and_keeps_its_versions() {
        history.happened(
                new StandardPublished(STANDARD, 1, text("Rates"), OLGA, july(1)),
                new StandardRevised(STANDARD, 2, text("Fair rates"), "Clearer", ANNA, july(2)));
        assertThat(standards(false))
                .singleElement()
                .returns("Fair rates", ListedStandard::title)
                .returns(2, ListedStandard::clauses);
        assertThat(history.ask(new FindStandard(STANDARD)).editions())
                .extracting(e -> e.version() + " " + e.reason() + " " + e.by())
                .containsExactly("2 Clearer stf-anna", "1 null stf-olga");
        history.happened(new StandardRetired(STANDARD, "Replaced", OLGA, july(3)));
        assertThat(standards(false)).isEmpty();
        assertThat(standards(true)).hasSize(1);
    }

    @Test
    void exceptions_in_effect_are_counted_by_standard() {
        history.happened(new StandardPublished(STANDARD, 1, text("Rates"), OLGA, july(1)));
        for (int number = 1; number <= 3; number++) {
            history.happened(submitted(number, NORTH, ANYBODY))
                    .happened(Lives.approved(number, 7), Lives.activated(number, "2026-08-01T04:00:00Z"));
        }
        history.happened(submitted(4, NORTH, ANYBODY)).happened(Lives.expired(3));
        assertThat(standards(false)).singleElement().returns(2L, ListedStandard::inEffect);
    }

    @Test
    void a_clause_departed_from_too_often_names_its_cases_but_not_the_confidential_ones() {
        var now = Instant.now();
        history.happened(new StandardPublished(STANDARD, 1, text("Rates"), OLGA, july(1)))
                .happened(submitted(1, NORTH, ANYBODY))
                .happened(
                        new ClauseExcepted(STANDARD, "4.2", id(1), now.minus(5, ChronoUnit.DAYS)),
                        new ClauseExcepted(STANDARD, "4.2", id(2), now.minus(4, ChronoUnit.DAYS)),
                        new ClauseExcepted(STANDARD, "4.2", id(3), now.minus(400, ChronoUnit.DAYS)),
                        new StandardisationCandidateRaised(STANDARD, "4.2", List.of(id(1), id(2), id(3)), july(9)),
                        new StandardChangeProposed(STANDARD, "4.2", "Allow it", ANNA, july(10)),
                        new ClauseExcepted(STANDARD, "5", id(4), july(9)),
                        Lives.confidential(1, 11));
        var candidates = history.ask(new FindCandidates(null, null, null)).items();
        assertThat(candidates).singleElement().satisfies(clause -> {
            assertThat(clause.approvals()).isEqualTo(2);
            assertThat(clause.cases()).containsExactly(id(2), id(3));
            assertThat(clause.proposals()).hasSize(1);
            assertThat(clause.raisedAt()).isEqualTo(july(9));
        });
        assertThat(history.ask(new FindStandard(STANDARD)).excepted())
                .extracting(ExceptedClause::clause)
                .containsExactly("4.2", "5");
    }

    @Test
    void every_version_of_the_matrix_and_every_delegation_is_kept() {
        history.happened(matrix(1), matrix(2))
                .happened(
                        Approvers.delegated("dlg-now", ANNA, "stf-ben", usd("10"), Approvers.SOME_DAY),
                        Approvers.delegated("dlg-past", ANNA, "stf-ben", usd("10"), july(1)),
                        Approvers.delegated("dlg-back", ANNA, "stf-ben", usd("10"), Approvers.SOME_DAY),
                        new DelegationRevoked(new DelegationId("dlg-back"), "Back", ANNA, july(8)));
        assertThat(history.ask(new FindAuthorityMatrix(AuthorityMatrixId.PLAN)).versions())
                .containsExactly(matrix(2), matrix(1));
        assertThat(history.ask(new FindDelegations(true, ANNA, null, null)).items())
                .extracting(d -> d.given().delegation().value())
                .containsExactly("dlg-now");
        assertThat(history.ask(new FindDelegations(false, null, null, null)).items())
                .hasSize(2);
    }

    private List<ListedStandard> standards(boolean retired) {
        return history.ask(new FindStandards(null, retired, null, null, null)).items();
    }

    private static Text text(String title) {
        var clauses = List.of(new Clause("4.2", "No", true, true, 90), new Clause("5", "Never", false, false, 0));
        return new Text(StandardKind.PRODUCT, title, OLGA, clauses, 2, 720, ZONE, LocalDate.parse("2026-07-01"));
    }

    private static AuthorityMatrixPublished matrix(int version) {
        var all = List.of(new Band(BigDecimal.ZERO, null, 1));
        return new AuthorityMatrixPublished(
                AuthorityMatrixId.PLAN, version, List.of(ANYBODY), Map.of(), all, all, all, 1, 1, 90, OLGA, july(1));
    }
}
