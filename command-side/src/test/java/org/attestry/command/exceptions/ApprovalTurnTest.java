package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.ABEL;
import static org.attestry.command.exceptions.Cases.ANNA;
import static org.attestry.command.exceptions.Cases.BEA;
import static org.attestry.command.exceptions.Cases.BEN;
import static org.attestry.command.exceptions.Cases.BOB;
import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.assessed;
import static org.attestry.command.exceptions.Cases.requested;
import static org.attestry.command.exceptions.Cases.wish;
import static org.attestry.command.exceptions.Decisions.approved;
import static org.attestry.command.exceptions.Decisions.approving;
import static org.attestry.command.exceptions.Decisions.given;
import static org.attestry.command.exceptions.Decisions.rejected;
import static org.attestry.command.exceptions.Decisions.returned;
import static org.attestry.command.exceptions.Decisions.routed;
import static org.attestry.command.exceptions.Decisions.tierApproved;
import static org.attestry.command.exceptions.Decisions.told;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Callers.caller;
import static org.attestry.command.kernel.Story.given;

import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Refusal;
import org.attestry.command.kernel.Story;
import org.attestry.events.Event;
import org.attestry.events.exceptions.WishEvent.ApprovalsVoided;
import org.attestry.events.exceptions.WishEvent.ExceptionAmended;
import org.attestry.http.Role;
import org.junit.jupiter.api.Test;

/** Too early, too late, at the wrong tier, or with too few left: nobody agrees out of turn. */
class ApprovalTurnTest {

    private static final Event[] FIRST_AGREED = assessed(routed(), given(1, ANNA), tierApproved(1));

    @Test
    void nobody_agrees_at_a_tier_whose_turn_it_is_not() {
        refused(ApprovalRefusal.NOT_THIS_TIER, BEA, approving(2), assessed(routed()));
        refused(ApprovalRefusal.NOT_THIS_TIER, ABEL, approving(1), FIRST_AGREED);
        refused(ApprovalRefusal.NOT_THIS_TIER, Cases.CLEO, approving(3), FIRST_AGREED);
    }

    @Test
    void nobody_agrees_without_the_tier_being_theirs() {
        refused(ApprovalRefusal.NO_AUTHORITY, BEA, approving(1), assessed(routed()));
        refused(ApprovalRefusal.NOT_ON_PANEL, caller("stf-bill", Role.APPROVER_2), approving(2), FIRST_AGREED);
    }

    @Test
    void nobody_agrees_to_what_was_amended_a_second_ago() {
        var amended = new ExceptionAmended(CASE, 1, wish(), true, "More", Cases.DANA.staff(), null, NOW);
        var voided = new ApprovalsVoided(CASE, 1, List.of(ANNA.staff()), "It was amended", NOW);
        refused(
                ApprovalRefusal.AMENDED_SINCE,
                BEA,
                approving(2),
                assessed(routed(), given(1, ANNA), tierApproved(1), amended, voided));
        refused(ApprovalRefusal.AMENDED_SINCE, ANNA, approving(1), assessed(routed(), amended, voided));
        var stale = new ApproveExceptionCase(CASE, 1, List.of(), null, 1);
        refused(
                ApprovalRefusal.AMENDED_SINCE,
                ANNA,
                stale,
                assessed(routed(), returned(1, ABEL), routed(2, requested())));
        says(ANNA, stale, assessed(routed())).then(given(1, ANNA), tierApproved(1));
    }

    @Test
    void nobody_agrees_to_what_was_not_submitted_or_is_sent_back() {
        refused(ApprovalRefusal.NOT_SUBMITTED, ANNA, approving(1), assessed());
        refused(ApprovalRefusal.NOT_SUBMITTED, ANNA, approving(1), assessed(routed(), returned(1, ABEL)));
        refused(CaseRefusal.UNKNOWN_CASE, ANNA, approving(1));
    }

    @Test
    void nobody_agrees_after_its_last_day_is_over() {
        var over = Instant.parse("2027-01-01T05:00:00Z");
        refused(ApprovalRefusal.LAST_DAY_OVER, at(ANNA, over), approving(1), assessed(routed()));
    }

    @Test
    void what_is_decided_stays_decided() {
        refused(CaseRefusal.ALREADY_DECIDED, ANNA, approving(1), assessed(routed(), rejected(1, ABEL)));
        refused(
                CaseRefusal.ALREADY_GRANTED,
                BEN,
                approving(2),
                assessed(
                        routed(),
                        given(1, ANNA),
                        tierApproved(1),
                        given(2, BEA),
                        given(2, BOB),
                        tierApproved(2),
                        approved()));
    }

    @Test
    void nobody_agrees_at_a_tier_that_can_no_longer_reach_its_quorum() {
        var ben = SubmitForApprovalTest.recused("stf-ben");
        var bob = SubmitForApprovalTest.recused("stf-bob");
        refused(ApprovalRefusal.QUORUM_OUT_OF_REACH, ANNA, approving(1), assessed(routed(), ben, bob));
        refused(
                ApprovalRefusal.QUORUM_OUT_OF_REACH,
                BEA,
                approving(2),
                assessed(routed(), given(1, ANNA), tierApproved(1), ben, bob));
    }

    @Test
    void nobody_agrees_below_who_is_needed_above() {
        var beaBelow = caller("stf-bea", Role.APPROVER_1, Role.APPROVER_2);
        says(beaBelow, approving(1), assessed(routed())).then(given(1, BEA), tierApproved(1));
        refused(
                ApprovalRefusal.QUORUM_OUT_OF_REACH,
                beaBelow,
                approving(1),
                assessed(routed(), SubmitForApprovalTest.recused("stf-ben")));
    }

    private static Story.Outcome<ExceptionCase> says(Caller who, ApproveExceptionCase command, Event... past) {
        return given(ExceptionCase.class, past).by(told(who)).when(command);
    }

    private static void refused(Refusal why, Caller who, ApproveExceptionCase command, Event... past) {
        says(who, command, past).isRefused(why);
    }
}
