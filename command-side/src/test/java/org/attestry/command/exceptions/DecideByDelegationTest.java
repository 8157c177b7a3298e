package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.ApprovalRefusal.APPROVED_ALREADY;
import static org.attestry.command.exceptions.ApprovalRefusal.DELEGATION_NOT_IN_TIME;
import static org.attestry.command.exceptions.ApprovalRefusal.DELEGATION_TOO_NARROW;
import static org.attestry.command.exceptions.ApprovalRefusal.NOT_YOUR_MANDATE;
import static org.attestry.command.exceptions.ApprovalRefusal.RECUSED;
import static org.attestry.command.exceptions.ApprovalRefusal.REPORTS_TO_REQUESTER;
import static org.attestry.command.exceptions.Cases.ABEL;
import static org.attestry.command.exceptions.Cases.ANNA;
import static org.attestry.command.exceptions.Cases.BEA;
import static org.attestry.command.exceptions.Cases.BOB;
import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.LAST;
import static org.attestry.command.exceptions.Cases.assessed;
import static org.attestry.command.exceptions.Cases.assessedOf;
import static org.attestry.command.exceptions.Cases.dollars;
import static org.attestry.command.exceptions.Cases.requested;
import static org.attestry.command.exceptions.Cases.wish;
import static org.attestry.command.exceptions.Decisions.approvingBy;
import static org.attestry.command.exceptions.Decisions.given;
import static org.attestry.command.exceptions.Decisions.givenFor;
import static org.attestry.command.exceptions.Decisions.routed;
import static org.attestry.command.exceptions.Decisions.tierApproved;
import static org.attestry.command.exceptions.Decisions.told;
import static org.attestry.command.exceptions.DelegationTest.DELEGATED;
import static org.attestry.command.exceptions.DelegationTest.LENT;
import static org.attestry.command.exceptions.DelegationTest.TAKEN_BACK;
import static org.attestry.command.exceptions.DelegationTest.WEEK_ON;
import static org.attestry.command.exceptions.DelegationTest.delegated;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.actingFor;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Callers.recalling;
import static org.attestry.command.kernel.Story.given;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Refusal;
import org.attestry.events.Event;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.DelegationEvent.AuthorityDelegated;
import org.junit.jupiter.api.Test;

/** What is decided by delegation is recorded as X for Y, and needs both to be apart from the case. */
class DecideByDelegationTest {

    private static final Event[] SECOND_TURN = assessed(routed(), given(1, ABEL), tierApproved(1));
    private static final Caller ANNA_FOR_BEA = by(ANNA, DELEGATED);

    @Test
    void a_delegate_decides_for_whoever_lent_the_authority() {
        given(ExceptionCase.class, SECOND_TURN)
                .by(ANNA_FOR_BEA)
                .when(approvingBy(LENT, 2))
                .then(givenFor(2, ANNA, BEA, LENT));
        given(ExceptionCase.class, SECOND_TURN)
                .by(actingFor(ANNA_FOR_BEA, "stf-bea"))
                .when(approvingBy(LENT, 2))
                .then(givenFor(2, ANNA, BEA, LENT));
    }

    @Test
    void deciding_so_again_is_no_news() {
        given(ExceptionCase.class, assessed(routed(), given(1, ABEL), tierApproved(1), givenFor(2, ANNA, BEA, LENT)))
                .by(ANNA_FOR_BEA)
                .when(approvingBy(LENT, 2))
                .isNoNews();
    }

    @Test
    void the_two_of_a_delegation_have_one_voice() {
        var spoken = assessed(routed(), given(1, ABEL), tierApproved(1), givenFor(2, ANNA, BEA, LENT));
        given(ExceptionCase.class, spoken)
                .by(told(BEA))
                .when(Decisions.approving(2))
                .isRefused(APPROVED_ALREADY);
        refused(APPROVED_ALREADY, ANNA_FOR_BEA, assessed(routed(), given(1, ANNA), tierApproved(1)));
    }

    @Test
    void nobody_decides_by_a_delegation_that_was_revoked() {
        refused(AuthorityRefusal.DELEGATION_REVOKED, by(ANNA, DELEGATED, TAKEN_BACK), SECOND_TURN);
    }

    @Test
    void nobody_decides_by_a_delegation_outside_its_time() {
        refused(DELEGATION_NOT_IN_TIME, at(ANNA_FOR_BEA, WEEK_ON), SECOND_TURN);
        refused(DELEGATION_NOT_IN_TIME, by(ANNA, delegated(2, NOW.plusSeconds(1), WEEK_ON)), SECOND_TURN);
        given(ExceptionCase.class, SECOND_TURN)
                .by(at(ANNA_FOR_BEA, WEEK_ON.minusSeconds(1)))
                .when(Decisions.approving(2))
                .isRefused(ApprovalRefusal.NO_AUTHORITY);
    }

    @Test
    void nobody_decides_by_a_delegation_for_another_tier_or_beyond_its_value() {
        refused(DELEGATION_TOO_NARROW, by(ANNA, delegated(3, NOW, WEEK_ON)), SECOND_TURN);
        var dearer = requested(wish(dollars("20000.01"), Cases.FIRST, LAST));
        refused(
                DELEGATION_TOO_NARROW,
                ANNA_FOR_BEA,
                assessedOf(dearer, routed(1, dearer), given(1, ABEL), tierApproved(1)));
    }

    @Test
    void nobody_decides_by_a_delegation_to_somebody_else() {
        refused(NOT_YOUR_MANDATE, by(BOB, DELEGATED), SECOND_TURN);
        refused(NOT_YOUR_MANDATE, actingFor(ANNA_FOR_BEA, "stf-bob"), SECOND_TURN);
    }

    @Test
    void nobody_decides_for_somebody_who_may_not_decide_it_themselves() {
        refused(RECUSED, ANNA_FOR_BEA, withOneSeatToSpare("stf-bea"));
        var ofBoss = requested(CASE, wish(), new StaffId("stf-boss"), null);
        refused(REPORTS_TO_REQUESTER, ANNA_FOR_BEA, assessedOf(ofBoss, routed(), given(1, ABEL), tierApproved(1)));
    }

    @Test
    void a_delegation_of_somebody_who_left_the_panel_is_worth_nothing_there() {
        var lentByBill = new AuthorityDelegated(
                LENT,
                new StaffId("stf-bill"),
                ANNA.staff(),
                2,
                DELEGATED.kinds(),
                DELEGATED.upTo(),
                NOW,
                WEEK_ON,
                DELEGATED.reportsTo(),
                NOW);
        refused(ApprovalRefusal.NOT_ON_PANEL, by(ANNA, lentByBill), SECOND_TURN);
    }

    private static Event[] withOneSeatToSpare(String recused) {
        return assessed(routed(), given(1, ABEL), tierApproved(1), SubmitForApprovalTest.recused(recused));
    }

    private static Caller by(Caller who, Event... delegation) {
        return recalling(told(who), LENT, delegation);
    }

    private static void refused(Refusal why, Caller by, Event... past) {
        given(ExceptionCase.class, past).by(by).when(approvingBy(LENT, 2)).isRefused(why);
    }
}
