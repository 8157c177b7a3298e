package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.OLIVE;
import static org.attestry.command.exceptions.Cases.requested;
import static org.attestry.command.exceptions.Cases.requestedFor;
import static org.attestry.command.exceptions.Intakes.EARLIER;
import static org.attestry.command.exceptions.Intakes.PATIENCE_ENDS;
import static org.attestry.command.exceptions.Intakes.asked;
import static org.attestry.command.exceptions.Intakes.detected;
import static org.attestry.command.exceptions.Intakes.told;
import static org.attestry.command.exceptions.Intakes.triaged;
import static org.attestry.command.exceptions.Intakes.triaging;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Story.given;
import static org.attestry.events.exceptions.TriageOutcome.ALREADY_ALLOWED;
import static org.attestry.events.exceptions.TriageOutcome.DUPLICATE;
import static org.attestry.events.exceptions.TriageOutcome.INCOMPLETE;
import static org.attestry.events.exceptions.TriageOutcome.ROUTED;

import org.attestry.command.kernel.Caller;
import org.attestry.events.exceptions.Finder;
import org.attestry.events.exceptions.TriageOutcome;
import org.attestry.events.exceptions.WishEvent.ExceptionInfoRequested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TriageExceptionTest {

    private static final Caller OLIVE_TOLD = told(OLIVE);

    @ParameterizedTest
    @EnumSource(names = {"ROUTED", "DUPLICATE", "ALREADY_ALLOWED"})
    void a_case_goes_on_or_ends(TriageOutcome outcome) {
        given(ExceptionCase.class, requested())
                .by(OLIVE_TOLD)
                .when(triaging(outcome))
                .then(triaged(outcome));
        given(ExceptionCase.class, requested(), triaged(outcome))
                .by(OLIVE_TOLD)
                .when(triaging(outcome))
                .isNoNews();
    }

    @Test
    void what_is_missing_becomes_a_question() {
        given(ExceptionCase.class, requested())
                .by(OLIVE_TOLD)
                .when(triaging(INCOMPLETE))
                .then(
                        triaged(INCOMPLETE),
                        new ExceptionInfoRequested(CASE, 1, "Looked at", PATIENCE_ENDS, OLIVE.staff(), NOW));
    }

    @Test
    void an_incomplete_case_says_what_is_missing() {
        refused(CaseRefusal.WHAT_IS_MISSING, new TriageExceptionCase(CASE, INCOMPLETE, null, null));
    }

    @Test
    void a_duplicate_names_another_case_and_nothing_else_does() {
        refused(CaseRefusal.DUPLICATE_OF_WHICH, new TriageExceptionCase(CASE, DUPLICATE, null, null));
        refused(CaseRefusal.DUPLICATE_OF_WHICH, new TriageExceptionCase(CASE, DUPLICATE, CASE, null));
        refused(CaseRefusal.DUPLICATE_OF_WHICH, new TriageExceptionCase(CASE, ROUTED, EARLIER, null));
    }

    @Test
    void nothing_is_triaged_twice_otherwise() {
        given(ExceptionCase.class, requested(), triaged(ROUTED))
                .by(OLIVE_TOLD)
                .when(triaging(ALREADY_ALLOWED))
                .isRefused(CaseRefusal.ALREADY_TRIAGED);
        given(ExceptionCase.class, requested(), triaged(ALREADY_ALLOWED))
                .by(OLIVE_TOLD)
                .when(triaging(ROUTED))
                .isRefused(CaseRefusal.ALREADY_DECIDED);
    }

    @Test
    void a_case_waits_for_the_answer_it_is_owed() {
        given(ExceptionCase.class, requested(), asked(1))
                .by(OLIVE_TOLD)
                .when(triaging(ROUTED))
                .isRefused(CaseRefusal.ANSWER_OWED);
    }

    @Test
    void nobody_triages_their_own_case() {
        given(ExceptionCase.class, requestedFor(OLIVE))
                .by(OLIVE_TOLD)
                .when(triaging(ROUTED))
                .isRefused(CaseRefusal.OWN_CASE);
    }

    @Test
    void what_nobody_requested_is_not_triaged() {
        given(ExceptionCase.class).by(OLIVE_TOLD).when(triaging(ROUTED)).isRefused(CaseRefusal.UNKNOWN_CASE);
        given(ExceptionCase.class, detected(Finder.RULE, OLIVE))
                .by(OLIVE_TOLD)
                .when(triaging(ROUTED))
                .isRefused(CaseRefusal.NOT_REQUESTED);
    }

    private static void refused(CaseRefusal why, TriageExceptionCase triaging) {
        given(ExceptionCase.class, requested()).by(OLIVE_TOLD).when(triaging).isRefused(why);
    }
}
