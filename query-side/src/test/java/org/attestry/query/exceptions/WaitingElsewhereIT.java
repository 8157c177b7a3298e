package org.attestry.query.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.exceptions.Cases.ANNA;
import static org.attestry.query.exceptions.Cases.ANYBODY;
import static org.attestry.query.exceptions.Cases.DANA;
import static org.attestry.query.exceptions.Cases.NORTH;
import static org.attestry.query.exceptions.Cases.OLGA;
import static org.attestry.query.exceptions.Cases.SOUTH;
import static org.attestry.query.exceptions.Cases.id;
import static org.attestry.query.exceptions.Cases.july;
import static org.attestry.query.exceptions.Cases.opinion;
import static org.attestry.query.exceptions.Cases.requested;
import static org.attestry.query.exceptions.Cases.submitted;
import static org.attestry.query.exceptions.Cases.terms;
import static org.attestry.query.exceptions.Cases.vetting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.AuthorityMatrixId;
import org.attestry.events.exceptions.Band;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionGranted;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionRatified;
import org.attestry.events.exceptions.MatrixEvent.AuthorityMatrixPublished;
import org.attestry.events.exceptions.QuorumRule;
import org.attestry.events.exceptions.RenewalEvent.RenewalRefused;
import org.attestry.events.exceptions.RenewalEvent.RenewalRequested;
import org.attestry.events.exceptions.Tier;
import org.attestry.events.exceptions.VettingFunction;
import org.attestry.events.exceptions.VettingOpinion;
import org.attestry.http.Markets;
import org.attestry.http.Person;
import org.attestry.http.Role;
import org.attestry.query.exceptions.WaitingCase.What;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Renewals, emergencies and opinions wait as well. */
final class WaitingElsewhereIT {

    private static final StaffId BEN = new StaffId("stf-ben");

    @AutoClose
    private final History history = History.seenBy(new ApprovalQueue()).by("stf-olga");

    @Test
    void a_renewal_waits_for_the_tier_it_demands_even_above_the_route() {
        var board = new Tier(2, List.of(BEN), QuorumRule.ANY, null);
        history.happened(matrix(ANYBODY, board)).happened(submitted(1, NORTH, ANYBODY));
        history.happened(
                Lives.approved(1, 7),
                new RenewalRequested(id(1), 1, Cases.LAST.plusDays(30), "Still", 2, DANA, null, july(20)));
        assertThat(waitingFor(ANNA, Role.APPROVER_2)).as("not on the panel").isEmpty();
        assertThat(waitingFor(BEN, Role.APPROVER_2)).singleElement().satisfies(waiting -> {
            assertThat(waiting.what()).isEqualTo(What.RENEWAL);
            assertThat(waiting.seat()).isEqualTo(board);
            assertThat(waiting.renewal().until()).isEqualTo(Cases.LAST.plusDays(30));
        });
        history.happened(new RenewalRefused(id(1), 1, "No", BEN, null, july(21)));
        assertThat(waitingFor(BEN, Role.APPROVER_2)).isEmpty();
    }

    @Test
    void an_emergency_waits_for_somebody_else_to_ratify_it() {
        var terms = terms(1);
        history.happened(new EmergencyExceptionGranted(
                id(1),
                terms,
                "Flood",
                DANA,
                null,
                7,
                ANYBODY,
                july(8),
                LocalDate.parse("2026-07-07"),
                terms.endsAt(),
                OLGA,
                null,
                null,
                NORTH,
                july(6)));
        assertThat(waitingFor(OLGA, Role.APPROVER_1)).as("who granted it").isEmpty();
        assertThat(waitingFor(ANNA, Role.APPROVER_1))
                .singleElement()
                .returns(What.RATIFICATION, WaitingCase::what)
                .returns(july(8), WaitingCase::decideBy);
        history.happened(new EmergencyExceptionRatified(id(1), ANNA, null, null, july(7)));
        assertThat(waitingFor(ANNA, Role.APPROVER_1)).isEmpty();
    }

    @Test
    void the_workload_of_a_function_is_what_it_was_asked_and_has_not_said() {
        history.happened(requested(1, 1, NORTH), vetting(1, 2, VettingFunction.LEGAL, VettingFunction.FINANCE))
                .happened(requested(2, 1, SOUTH), vetting(2, 4, VettingFunction.LEGAL))
                .happened(requested(3, 1, NORTH), vetting(3, 1, VettingFunction.LEGAL), Lives.withdrawn(3, 2))
                .happened(opinion(1, 5, VettingFunction.FINANCE, VettingOpinion.OBJECT));
        assertThat(history.ask(new FindVettingWorkload()).functions())
                .singleElement()
                .returns(VettingFunction.LEGAL, VettingWorkload.Load::function)
                .returns(2L, VettingWorkload.Load::cases)
                .returns(july(2), VettingWorkload.Load::oldestSince)
                .satisfies(load ->
                        assertThat(2L * load.oldestDays() - load.waitingDays()).isEqualTo(2));
        var south = history.as(Role.MANAGER, Markets.only(SOUTH)).ask(new FindVettingWorkload());
        assertThat(south.functions()).singleElement().returns(1L, VettingWorkload.Load::cases);
    }

    private List<WaitingCase> waitingFor(StaffId staff, Role role) {
        var person = new Person(staff, Set.of(role), Markets.only(NORTH), null);
        return history.as(person)
                .ask(new FindWaitingCases(null, null, null, null, null))
                .items();
    }

    private static AuthorityMatrixPublished matrix(Tier... tiers) {
        var all = List.of(new Band(BigDecimal.ZERO, null, 1));
        return new AuthorityMatrixPublished(
                AuthorityMatrixId.PLAN, 7, List.of(tiers), Map.of(), all, all, all, 1, 1, 90, OLGA, july(1));
    }
}
