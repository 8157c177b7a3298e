package org.attestry.query.backtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.attestry.query.backtests.RoutedCases.amended;
import static org.attestry.query.backtests.RoutedCases.assessed;
import static org.attestry.query.backtests.RoutedCases.granted;
import static org.attestry.query.backtests.RoutedCases.id;
import static org.attestry.query.backtests.RoutedCases.requested;
import static org.attestry.query.backtests.RoutedCases.routed;
import static org.attestry.query.backtests.Routing.NORTH;
import static org.attestry.query.backtests.Routing.SOUTH;
import static org.attestry.query.backtests.Routing.bands;
import static org.attestry.query.backtests.Routing.matrix;
import static org.attestry.query.backtests.Routing.ordered;
import static org.attestry.query.backtests.Routing.tiers;

import java.math.BigDecimal;
import java.util.List;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.CareEvent.ConfidentialityMarked;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.backtests.BackTestFindings.Changed;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Another authority matrix over the cases of July 2026, worked out by hand. */
@Timeout(60)
final class AuthorityBackTestIT {

    private static final String NAME = "bta-other";

    @AutoClose
    private final History history = History.seenBy(new BackTests());

    private final BackTestRun run = new BackTestRun(history, 2);

    /** 8,000 at tier 1, 50,000 at tier 2, 200,000 at tier 3; one that could not wait; one whose amount grew. */
    @BeforeEach
    void fiveCases() {
        history.happened(matrix());
        history.happened(requested(1, NORTH, "8000"), assessed(1), routed(1, 1, "8000"));
        history.happened(requested(2, SOUTH, "50000"), assessed(2), routed(2, 1, "50000"));
        history.happened(requested(3, NORTH, "200000"), assessed(3), routed(3, 1, "200000"));
        history.happened(requested(4, NORTH, "9000"), granted(4, "9000"));
        history.happened(requested(5, NORTH, "8000"), assessed(5), routed(5, 1, "8000"));
        history.happened(amended(5, "60000"), assessed(5), routed(5, 2, "60000"));
    }

    @Test
    void the_matrix_in_force_asks_whom_it_asked() throws Exception {
        history.happened(ordered(tiers(2), bands("10000", "100000")));
        run.work();
        assertThat(run.differences(NAME)).isEmpty();
        assertThat(run.found(NAME).changes())
                .extracting(Changed::change, Changed::was, Changed::things)
                .containsExactly(
                        tuple(Change.SAME, "TIER_1", 3L),
                        tuple(Change.SAME, "TIER_2", 2L),
                        tuple(Change.SAME, "TIER_3", 1L));
    }

    @Test
    void other_limits_move_cases_up_and_down_and_say_how_much_is_at_stake() throws Exception {
        history.happened(ordered(tiers(2), bands("5000", "300000")));
        run.work();
        assertThat(run.differences(NAME))
                .extracting(BackTestDifference::item, BackTestDifference::part, BackTestDifference::change)
                .containsExactly(
                        tuple("exc-1", "round-1", Change.TIER_UP),
                        tuple("exc-3", "round-1", Change.TIER_DOWN),
                        tuple("exc-4", "emergency", Change.TIER_UP),
                        tuple("exc-5", "round-1", Change.TIER_UP));
        assertThat(run.found(NAME).changes())
                .filteredOn(changed -> changed.change() != Change.SAME)
                .extracting(Changed::change, Changed::was, Changed::wouldBe, Changed::things, Changed::exposure)
                .containsExactly(
                        tuple(Change.TIER_DOWN, "TIER_3", "TIER_2", 1L, new BigDecimal("200000.00")),
                        tuple(Change.TIER_UP, "TIER_1", "TIER_2", 3L, new BigDecimal("25000.00")));
    }

    @Test
    void more_people_at_one_tier_are_another_quorum_wherever_that_tier_is_asked() throws Exception {
        history.happened(ordered(tiers(3), bands("10000", "100000")));
        run.work();
        assertThat(run.differences(NAME))
                .extracting(BackTestDifference::item, BackTestDifference::part, BackTestDifference::change)
                .containsExactly(
                        tuple("exc-2", "round-1", Change.QUORUM),
                        tuple("exc-3", "round-1", Change.QUORUM),
                        tuple("exc-5", "round-2", Change.QUORUM));
    }

    @Test
    void a_confidential_case_is_told_to_those_who_may_know_of_it_only() throws Exception {
        var bea = new StaffId("stf-bea");
        history.by("stf-olga").happened(new ConfidentialityMarked(id(3), List.of(bea), "Delicate", bea, Routing.JULY));
        history.happened(ordered(tiers(2), bands("5000", "300000")));
        run.work();
        assertThat(BackTestRun.differences(history.as(Role.ADMINISTRATOR, Markets.EVERY), NAME))
                .extracting(BackTestDifference::item)
                .doesNotContain("exc-3")
                .contains("exc-4");
        assertThat(run.differences(NAME)).extracting(BackTestDifference::item).contains("exc-3");
    }

    @Test
    void whoever_may_not_publish_the_matrix_does_not_see_what_another_would_do() throws Exception {
        history.happened(ordered(tiers(2), bands("5000", "300000")));
        run.work();
        var officer = history.as(Role.OFFICER, Markets.EVERY);
        assertThat(officer.ask(new FindBackTests(null, null, null, null)).items())
                .isEmpty();
        assertThat(officer.get("/api/backtests/bta-other").status()).isEqualTo(404);
        assertThat(officer.get("/api/backtests/bta-other/differences").status()).isEqualTo(404);
        assertThat(run.auditor()
                        .ask(new FindBackTests(BackTestKind.AUTHORITY, BackTestState.DONE, null, null))
                        .items())
                .singleElement()
                .isEqualTo(run.found(NAME).backTest());
    }
}
