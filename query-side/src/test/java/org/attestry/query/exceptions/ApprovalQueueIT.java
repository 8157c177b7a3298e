package org.attestry.query.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.exceptions.Cases.ANNA;
import static org.attestry.query.exceptions.Cases.ANYBODY;
import static org.attestry.query.exceptions.Cases.DANA;
import static org.attestry.query.exceptions.Cases.NORTH;
import static org.attestry.query.exceptions.Cases.OLGA;
import static org.attestry.query.exceptions.Cases.id;
import static org.attestry.query.exceptions.Cases.july;
import static org.attestry.query.exceptions.Cases.submitted;
import static org.attestry.query.exceptions.Cases.terms;
import static org.attestry.query.exceptions.Cases.usd;
import static org.attestry.query.exceptions.Lives.agreed;
import static org.attestry.query.exceptions.Lives.amended;
import static org.attestry.query.exceptions.Lives.approved;
import static org.attestry.query.exceptions.Lives.confidential;
import static org.attestry.query.exceptions.Lives.rejected;
import static org.attestry.query.exceptions.Lives.returned;
import static org.attestry.query.exceptions.Lives.tierAgreed;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.DelegationEvent.DelegationRevoked;
import org.attestry.events.exceptions.DelegationId;
import org.attestry.events.exceptions.QuorumRule;
import org.attestry.events.exceptions.RecusalEvent.ApproverRecused;
import org.attestry.events.exceptions.Tier;
import org.attestry.http.Markets;
import org.attestry.http.Person;
import org.attestry.http.Role;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** My approvals: only what waits for me. */
final class ApprovalQueueIT {

    private static final StaffId BEN = new StaffId("stf-ben");
    private static final Tier BOARD = new Tier(2, List.of(ANNA, BEN), QuorumRule.ALL, null);

    @AutoClose
    private final History history = History.seenBy(new ApprovalQueue()).by("stf-olga");

    @Test
    void an_approver_sees_what_waits_at_their_tier_and_on_their_panel() {
        history.happened(submitted(1, NORTH, ANYBODY, BOARD));
        assertThat(Approvers.whoSee(history, "stf-carl 1", "stf-anna 2", "stf-carl 3"))
                .containsExactly("stf-carl 1");
        history.happened(agreed(1, 7, 1, 1, new StaffId("stf-carl")), tierAgreed(1, 7, 1, 1));
        assertThat(Approvers.whoSee(history, "stf-carl 1", "stf-carl 2", "stf-anna 2", "stf-ben 2", "stf-zoe 2"))
                .containsExactly("stf-anna 2", "stf-ben 2");
        history.happened(agreed(1, 8, 1, 2, ANNA));
        assertThat(Approvers.whoSee(history, "stf-anna 2", "stf-ben 2")).containsExactly("stf-ben 2");
    }

    @Test
    void whoever_had_a_part_in_a_case_or_reports_to_its_requester_does_not_see_it() {
        history.happened(submitted(1, NORTH, ANYBODY))
                .happened(new ApproverRecused(id(1), new StaffId("stf-rick"), "Brother", OLGA, july(7)));
        assertThat(Approvers.whoSee(history, "stf-dana 1", "stf-vera 1", "stf-rick 1", "stf-carl 1"))
                .containsExactly("stf-carl 1");
        var below = new Person(BEN, Set.of(Role.APPROVER_1), Markets.EVERY, null, List.of(OLGA, DANA));
        assertThat(history.as(below).ask(Approvers.mine()).items()).isEmpty();
        var forDana = new Person(BEN, Set.of(Role.APPROVER_1), Markets.EVERY, DANA);
        assertThat(history.as(forDana).ask(Approvers.mine()).items()).isEmpty();
    }

    @Test
    void a_delegate_sees_what_the_delegation_reaches_and_by_which_delegation() {
        history.happened(submitted(1, NORTH, ANYBODY))
                .happened(
                        Approvers.delegated("dlg-right", ANNA, "stf-dora", usd("1250.50"), Approvers.SOME_DAY),
                        Approvers.delegated("dlg-poor", ANNA, "stf-paul", usd("1250.49"), Approvers.SOME_DAY),
                        Approvers.delegated(
                                "dlg-over", ANNA, "stf-oleg", usd("9999"), Approvers.LONG_AGO.plusSeconds(9)),
                        Approvers.delegated("dlg-tied", DANA, "stf-tina", usd("9999"), Approvers.SOME_DAY));
        assertThat(Approvers.whoSee(history, "stf-dora 3", "stf-paul 3", "stf-oleg 3", "stf-tina 3"))
                .containsExactly("stf-dora 3");
        assertThat(history.as(Approvers.approver("stf-dora 3"))
                        .ask(Approvers.mine())
                        .items())
                .singleElement()
                .returns(new DelegationId("dlg-right"), WaitingCase::delegation)
                .returns(ANNA, WaitingCase::inPlaceOf);
        history.happened(new DelegationRevoked(new DelegationId("dlg-right"), "Back", ANNA, july(8)));
        assertThat(Approvers.whoSee(history, "stf-dora 3")).isEmpty();
    }

    @Test
    void what_is_decided_returned_or_changed_waits_no_more() {
        IntStream.rangeClosed(1, 5).forEach(number -> history.happened(submitted(number, NORTH, ANYBODY)));
        history.happened(approved(1, 7), rejected(2, 7), returned(3, 7), amended(4, 7, true), amended(5, 7, false));
        assertThat(history.as(Approvers.approver("stf-carl 1"))
                        .ask(Approvers.mine())
                        .items())
                .singleElement()
                .returns(id(5), WaitingCase::caseId);
        history.happened(Lives.routed(3, 9, 2, ANYBODY));
        assertThat(history.as(Approvers.approver("stf-carl 1"))
                        .ask(Approvers.mine())
                        .items())
                .hasSize(2);
    }

    @Test
    void all_that_is_needed_to_decide_comes_along() {
        history.happened(submitted(1, NORTH, ANYBODY, BOARD));
        assertThat(history.as(Approvers.approver("stf-carl 1"))
                        .ask(Approvers.mine())
                        .items())
                .singleElement()
                .satisfies(waiting -> {
                    assertThat(waiting.what()).isEqualTo(WaitingCase.What.APPROVAL);
                    assertThat(waiting.wish().exposure()).isEqualTo(usd("1250.50"));
                    assertThat(waiting.terms()).isEqualTo(terms(1));
                    assertThat(waiting.risk().residualLoss()).isEqualTo(usd("80.80"));
                    assertThat(waiting.opinions()).hasSize(1);
                    assertThat(waiting.seat()).isEqualTo(ANYBODY);
                    assertThat(waiting.tiers()).isEqualTo(2);
                    assertThat(waiting.demands()).hasSize(1);
                    assertThat(waiting.matrixVersion()).isEqualTo(7);
                    assertThat(waiting.since()).isEqualTo(july(6));
                });
    }

    @Test
    void an_officer_sees_what_waits_for_whom_and_an_approver_may_not_ask() {
        history.happened(submitted(1, NORTH, BOARD)).happened(submitted(2, NORTH, ANYBODY));
        history.happened(confidential(2, 7)).happened(tierAgreed(1, 7, 1, 1), agreed(1, 8, 1, 2, ANNA));
        var director = history.as(History.DIRECTOR);
        assertThat(director.ask(new FindWaitingCases(null, null, true, null, null))
                        .items())
                .as("not the confidential one")
                .singleElement()
                .returns(List.of(BEN), WaitingCase::waitsFor);
        assertThat(Approvers.whoSee(history, "stf-carl 1"))
                .as("who decides it sees it")
                .hasSize(1);
        assertThat(history.as(Approvers.approver("stf-carl 1"))
                        .get("/api/exceptions/approval-queue?all=true")
                        .status())
                .isEqualTo(403);
    }
}
