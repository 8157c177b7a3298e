package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.DANA;
import static org.attestry.command.exceptions.Cases.OLIVE;
import static org.attestry.command.exceptions.Cases.assessed;
import static org.attestry.command.exceptions.Cases.assessedOf;
import static org.attestry.command.exceptions.Cases.requested;
import static org.attestry.command.exceptions.Cases.wish;
import static org.attestry.command.exceptions.Decisions.returned;
import static org.attestry.command.exceptions.Decisions.routed;
import static org.attestry.command.exceptions.Decisions.submitting;
import static org.attestry.command.exceptions.Decisions.told;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Callers.recalling;
import static org.attestry.command.kernel.Story.given;
import static org.attestry.events.exceptions.ConditionKind.SUBSEQUENT;

import java.time.LocalDate;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Refusal;
import org.attestry.events.Event;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalRouted;
import org.attestry.events.exceptions.Condition;
import org.attestry.events.exceptions.ConditionId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.RecusalEvent.ApproverRecused;
import org.attestry.events.exceptions.Route;
import org.attestry.events.exceptions.Stakes;
import org.junit.jupiter.api.Test;

class SubmitForApprovalTest {

    private static final Caller OLIVE_TOLD = told(OLIVE);
    private static final LocalDate MID = LocalDate.of(2026, 9, 1);

    @Test
    void an_assessed_case_is_routed_through_every_tier_up_to_the_highest_demanded() {
        given(ExceptionCase.class, assessed()).by(OLIVE_TOLD).when(submitting()).then(routed());
    }

    @Test
    void submitting_the_same_again_later_is_no_news_and_otherwise_is_refused() {
        given(ExceptionCase.class, assessed(routed()))
                .by(at(OLIVE_TOLD, NOW.plusSeconds(60)))
                .when(submitting())
                .isNoNews();
        refused(ApprovalRefusal.SUBMITTED_OTHERWISE, submitting(due("cnd-1", MID)), assessed(routed()));
    }

    @Test
    void conditions_asked_for_are_part_of_the_terms() {
        var condition = new Condition(new ConditionId("cnd-1"), SUBSEQUENT, "Report", MID);
        given(ExceptionCase.class, assessed())
                .by(OLIVE_TOLD)
                .when(submitting(due("cnd-1", MID)))
                .then(routed(1, requested(), condition));
    }

    @Test
    void a_returned_case_is_submitted_in_another_round() {
        given(ExceptionCase.class, assessed(routed(), returned(1, Cases.ANNA)))
                .by(OLIVE_TOLD)
                .when(submitting())
                .then(routed(2, requested()));
    }

    @Test
    void the_precedents_that_are_named_are_kept_and_count() {
        var other = new ExceptionCaseId("exc-0");
        var before = requested(other, wish(), DANA.staff(), null);
        var told = recalling(OLIVE_TOLD, other, before, Decisions.approved());
        var plain = routed();
        var stakes = Stakes.of(before.kind(), wish(), Cases.riskAssessed().residualLoss(), 1);
        given(ExceptionCase.class, assessed())
                .by(told)
                .when(new SubmitForApproval(CASE, List.of(), List.of(other, other)))
                .then(new ApprovalRouted(
                        CASE,
                        1,
                        1,
                        plain.tiers(),
                        Route.of(Matrices.matrix(), stakes).demands(),
                        List.of(other),
                        plain.terms(),
                        OLIVE.staff(),
                        NOW));
    }

    @Test
    void a_precedent_was_approved_and_is_not_the_case_itself() {
        var other = new ExceptionCaseId("exc-0");
        var command = new SubmitForApproval(CASE, List.of(), List.of(other));
        var before = requested(other, wish(), DANA.staff(), null);
        given(ExceptionCase.class, assessed())
                .by(recalling(OLIVE_TOLD, other, before))
                .when(command)
                .isRefused(ApprovalRefusal.NO_PRECEDENT);
        given(ExceptionCase.class, assessed())
                .by(recalling(OLIVE_TOLD, CASE, assessed(routed(), Decisions.approved())))
                .when(new SubmitForApproval(CASE, List.of(), List.of(CASE)))
                .isRefused(ApprovalRefusal.NO_PRECEDENT);
    }

    @Test
    void nothing_is_submitted_to_a_panel_that_cannot_reach_its_quorum() {
        var ben = recused("stf-ben");
        given(ExceptionCase.class, assessed(ben))
                .by(OLIVE_TOLD)
                .when(submitting())
                .then(routed());
        refused(ApprovalRefusal.QUORUM_OUT_OF_REACH, submitting(), assessed(ben, recused("stf-bob")));
        refused(
                ApprovalRefusal.QUORUM_OUT_OF_REACH,
                submitting(),
                assessedOf(requested(CASE, wish(), new StaffId("stf-bea"), new StaffId("stf-ben"))));
    }

    static ApproverRecused recused(String staff) {
        return new ApproverRecused(CASE, new StaffId(staff), "Too close", OLIVE.staff(), NOW);
    }

    private static ConditionText due(String id, LocalDate day) {
        return new ConditionText(new ConditionId(id), SUBSEQUENT, "Report", day);
    }

    private static void refused(Refusal why, SubmitForApproval command, Event... past) {
        given(ExceptionCase.class, past).by(OLIVE_TOLD).when(command).isRefused(why);
    }
}
