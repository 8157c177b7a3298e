package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.ANNA;
import static org.attestry.command.exceptions.Cases.BEA;
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
import static org.attestry.command.exceptions.Decisions.routed;
import static org.attestry.command.exceptions.Decisions.terms;
import static org.attestry.command.exceptions.Decisions.tierApproved;
import static org.attestry.command.exceptions.Decisions.told;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Story.given;
import static org.attestry.events.exceptions.ConditionKind.PRECEDENT;

import java.time.LocalDate;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Refusal;
import org.attestry.command.kernel.Story;
import org.attestry.events.Event;
import org.attestry.events.exceptions.Condition;
import org.attestry.events.exceptions.ConditionId;
import org.attestry.events.exceptions.IntakeEvent.ExceptionRequested;
import org.attestry.events.exceptions.TermEvent.ExceptionActivated;
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
