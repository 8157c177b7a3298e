package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.ABEL;
import static org.attestry.command.exceptions.Cases.ANNA;
import static org.attestry.command.exceptions.Cases.BEA;
import static org.attestry.command.exceptions.Cases.BEN;
import static org.attestry.command.exceptions.Cases.BOB;
import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.LAST;
import static org.attestry.command.exceptions.Cases.assessed;
import static org.attestry.command.exceptions.Cases.assessedOf;
import static org.attestry.command.exceptions.Cases.requested;
import static org.attestry.command.exceptions.Cases.wish;
import static org.attestry.command.exceptions.Decisions.approved;
import static org.attestry.command.exceptions.Decisions.approving;
import static org.attestry.command.exceptions.Decisions.given;
import static org.attestry.command.exceptions.Decisions.rejected;
import static org.attestry.command.exceptions.Decisions.returned;
import static org.attestry.command.exceptions.Decisions.routed;
import static org.attestry.command.exceptions.Decisions.terms;
import static org.attestry.command.exceptions.Decisions.tierApproved;
import static org.attestry.command.exceptions.Decisions.told;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Callers.caller;
import static org.attestry.command.kernel.Story.given;
import static org.attestry.events.exceptions.ConditionKind.PRECEDENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Refusal;
import org.attestry.command.kernel.Story;
import org.attestry.events.Event;
import org.attestry.events.exceptions.Condition;
import org.attestry.events.exceptions.ConditionId;
import org.attestry.events.exceptions.IntakeEvent.ExceptionRequested;
import org.attestry.events.exceptions.TermEvent.ExceptionActivated;
import org.attestry.events.exceptions.WishEvent.ApprovalsVoided;
import org.attestry.events.exceptions.WishEvent.ExceptionAmended;
import org.attestry.http.Role;
import org.junit.jupiter.api.Test;

class ApproveExceptionTest {

    private static final Event[] FIRST_AGREED = assessed(routed(), given(1, ANNA), tierApproved(1));
    private static final Event[] ONE_MISSING = assessed(routed(), given(1, ANNA), tierApproved(1), given(2, BEA));

    @Test
    void any_approver_completes_a_tier_of_which_any_must_agree() {
        says(ANNA, approving(1), assessed(routed())).then(given(1, ANNA), tierApproved(1));
    }

    @Test
    void one_of_two_who_must_agree_completes_nothing() {
        says(BEA, approving(2), FIRST_AGREED).then(given(2, BEA));
    }

    @Test
    void the_last_one_needed_at_the_last_tier_grants_it() {
        says(BOB, approving(2), ONE_MISSING).then(given(2, BOB), tierApproved(2), approved());
    }

    @Test
    void it_is_to_be_in_place_on_the_fifth_business_day_if_it_has_begun() {
        var begun = requested(wish(Cases.dollars("1"), LocalDate.of(2026, 7, 1), LAST.minusMonths(5)));
        says(ANNA, approving(1), assessedOf(begun, routed(1, begun)))
                .then(
                        given(1, ANNA),
                        tierApproved(1),
                        approved(terms(begun), LocalDate.of(2026, 7, 17), ANNA),
                        activated(begun));
        var today = requested(wish(Cases.dollars("1"), LocalDate.of(2026, 7, 10), LocalDate.of(2026, 7, 10)));
        says(ANNA, approving(1), assessedOf(today, routed(1, today)))
                .then(
                        given(1, ANNA),
                        tierApproved(1),
                        approved(terms(today), LocalDate.of(2026, 7, 10), ANNA),
                        activated(today));
    }

    @Test
    void it_takes_effect_at_once_if_it_has_begun_and_no_condition_stands_before_it() {
        var begun = requested(wish(Cases.dollars("1"), LocalDate.of(2026, 7, 10), LAST.minusMonths(5)));
        var condition = new Condition(new ConditionId("cnd-9"), PRECEDENT, "Sign the annex", null);
        var day = LocalDate.of(2026, 7, 17);
        says(ANNA, approving(1), assessedOf(begun, routed(1, begun)))
                .then(given(1, ANNA), tierApproved(1), approved(terms(begun), day, ANNA), activated(begun));
        says(ANNA, approving(1), assessedOf(begun, routed(1, begun, condition)))
                .then(given(1, ANNA), tierApproved(1), approved(terms(begun, condition), day, ANNA));
    }

    @Test
    void what_an_approver_adds_as_a_condition_becomes_part_of_the_terms() {
        var text = new ConditionText(new ConditionId("cnd-9"), PRECEDENT, "Sign the annex", null);
        var condition = new Condition(text.id(), PRECEDENT, "Sign the annex", null);
        says(ANNA, approving(1, text), assessed(routed())).then(given(1, ANNA, condition), tierApproved(1));
        says(BOB, approving(2), assessed(routed(), given(1, ANNA, condition), tierApproved(1), given(2, BEA)))
                .then(given(2, BOB), tierApproved(2), approved(terms(condition), Decisions.IN_PLACE, ANNA, BEA, BOB));
        refused(
                ApprovalRefusal.CONDITION_TWICE,
                BEA,
                approving(2, text),
                assessed(routed(), given(1, ANNA, condition), tierApproved(1)));
    }

    @Test
    void agreeing_to_the_same_again_is_no_news_even_when_it_is_granted() {
        says(at(ANNA, NOW.plusSeconds(60)), approving(1), FIRST_AGREED).isNoNews();
        says(
                        BEA,
                        approving(2),
                        assessed(
                                routed(),
                                given(1, ANNA),
                                tierApproved(1),
                                given(2, BEA),
                                given(2, BOB),
                                tierApproved(2),
                                approved()))
                .isNoNews();
    }

    @Test
    void nobody_agrees_twice_at_one_tier_or_at_two() {
        refused(
                ApprovalRefusal.APPROVED_ALREADY,
                BEA,
                approving(2),
                assessed(routed(), given(1, BEA), tierApproved(1)));
        var more = new ConditionText(new ConditionId("cnd-9"), PRECEDENT, "Sign the annex", null);
        refused(ApprovalRefusal.APPROVED_ALREADY, BEA, approving(2, more), ONE_MISSING);
        refused(ApprovalRefusal.APPROVED_ALREADY, ANNA, approving(1, more), FIRST_AGREED);
    }

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

    private static ExceptionActivated activated(ExceptionRequested request) {
        return new ExceptionActivated(CASE, terms(request), terms(request).endsAt(), NOW);
    }

    private static Story.Outcome<ExceptionCase> says(Caller who, ApproveExceptionCase command, Event... past) {
        return given(ExceptionCase.class, past).by(told(who)).when(command);
    }

    private static void refused(Refusal why, Caller who, ApproveExceptionCase command, Event... past) {
        says(who, command, past).isRefused(why);
    }
}
