package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.EXPOSURE;
import static org.attestry.command.exceptions.Cases.FIRST;
import static org.attestry.command.exceptions.Cases.LAST;
import static org.attestry.command.exceptions.Cases.OLIVE;
import static org.attestry.command.exceptions.Cases.VERA;
import static org.attestry.command.exceptions.Cases.assessed;
import static org.attestry.command.exceptions.Cases.assessedOf;
import static org.attestry.command.exceptions.Cases.opinion;
import static org.attestry.command.exceptions.Cases.requested;
import static org.attestry.command.exceptions.Cases.triaged;
import static org.attestry.command.exceptions.Cases.wish;
import static org.attestry.command.exceptions.Decisions.routed;
import static org.attestry.command.exceptions.Decisions.submitting;
import static org.attestry.command.exceptions.Decisions.told;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Callers.recalling;
import static org.attestry.command.kernel.Story.given;
import static org.attestry.events.exceptions.ConditionKind.SUBSEQUENT;
import static org.attestry.events.exceptions.VettingFunction.LEGAL;
import static org.attestry.events.exceptions.VettingOpinion.OBJECT;

import java.time.Instant;
import java.time.LocalDate;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Refusal;
import org.attestry.events.Event;
import org.attestry.events.exceptions.AuthorityMatrixId;
import org.attestry.events.exceptions.ConditionId;
import org.attestry.events.exceptions.WishEvent.ExceptionInfoRequested;
import org.junit.jupiter.api.Test;

/** What keeps a case from being submitted. */
class SubmissionLimitsTest {

    private static final Caller OLIVE_TOLD = told(OLIVE);

    private static final LocalDate MID = LocalDate.of(2026, 9, 1);

    @Test
    void what_is_not_vetted_and_assessed_is_not_submitted() {
        refused(ApprovalRefusal.NOT_ASSESSED, submitting(), requested());
        refused(ApprovalRefusal.NOT_ASSESSED, submitting(), requested(), triaged());
        refused(CaseRefusal.UNKNOWN_CASE, submitting());
    }

    @Test
    void nothing_is_submitted_while_a_question_is_open_or_a_function_objects() {
        refused(
                CaseRefusal.ANSWER_OWED,
                submitting(),
                assessed(new ExceptionInfoRequested(CASE, 1, "Why?", NOW, OLIVE.staff(), NOW)));
        refused(CaseRefusal.STILL_OBJECTED, submitting(), assessed(opinion(LEGAL, OBJECT, VERA, null)));
    }

    @Test
    void no_exception_ends_before_it_starts() {
        var backwards = requested(wish(EXPOSURE, FIRST, FIRST.minusDays(1)));
        refused(CaseRefusal.ENDS_BEFORE_START, submitting(), assessedOf(backwards));
    }

    @Test
    void no_exception_lasts_longer_than_its_standard_allows() {
        var longest = requested(wish(EXPOSURE, FIRST, FIRST.plusDays(179)));
        given(ExceptionCase.class, assessedOf(longest))
                .by(OLIVE_TOLD)
                .when(submitting())
                .then(routed(1, longest));
        var longer = requested(wish(EXPOSURE, FIRST, FIRST.plusDays(180)));
        refused(CaseRefusal.TOO_LONG, submitting(), assessedOf(longer));
    }

    @Test
    void the_last_day_is_over_at_midnight_where_the_case_counts_its_days() {
        var today = requested(wish(EXPOSURE, FIRST, FIRST));
        var lastMoment = at(OLIVE_TOLD, Instant.parse("2026-08-02T03:59:59Z"));
        given(ExceptionCase.class, assessedOf(today))
                .by(at(lastMoment, Instant.parse("2026-08-02T04:00:00Z")))
                .when(submitting())
                .isRefused(CaseRefusal.ENDS_IN_THE_PAST);
        given(ExceptionCase.class, assessedOf(today, routed(1, today)))
                .by(lastMoment)
                .when(submitting())
                .isNoNews();
    }

    @Test
    void every_condition_has_a_name_of_its_own_and_a_day_within() {
        refused(ApprovalRefusal.CONDITION_TWICE, submitting(due("cnd-1", MID), due("cnd-1", LAST)), assessed());
        refused(ApprovalRefusal.CONDITION_OUTSIDE, submitting(due("cnd-1", LAST.plusDays(1))), assessed());
        refused(ApprovalRefusal.CONDITION_OUTSIDE, submitting(due("cnd-1", FIRST.minusDays(1))), assessed());
    }

    @Test
    void without_a_matrix_nothing_is_submitted() {
        given(ExceptionCase.class, assessed())
                .by(recalling(OLIVE, AuthorityMatrixId.PLAN))
                .when(submitting())
                .isRefused(AuthorityRefusal.NO_MATRIX);
    }

    private static void refused(Refusal why, SubmitForApproval command, Event... past) {
        given(ExceptionCase.class, past).by(OLIVE_TOLD).when(command).isRefused(why);
    }

    private static ConditionText due(String id, LocalDate day) {
        return new ConditionText(new ConditionId(id), SUBSEQUENT, "Report", day);
    }
}
