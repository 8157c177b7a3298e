package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.DANA;
import static org.attestry.command.exceptions.Cases.OLIVE;
import static org.attestry.command.exceptions.Cases.VERA;
import static org.attestry.command.exceptions.Cases.requested;
import static org.attestry.command.exceptions.Cases.requestedFor;
import static org.attestry.command.exceptions.Cases.triaged;
import static org.attestry.command.exceptions.Intakes.PATIENCE_ENDS;
import static org.attestry.command.exceptions.Intakes.answered;
import static org.attestry.command.exceptions.Intakes.answering;
import static org.attestry.command.exceptions.Intakes.asked;
import static org.attestry.command.exceptions.Intakes.asking;
import static org.attestry.command.exceptions.Intakes.told;
import static org.attestry.command.exceptions.Intakes.withdrawn;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Callers.policy;
import static org.attestry.command.kernel.Story.given;

import org.attestry.command.kernel.Caller;
import org.attestry.events.exceptions.WishEvent.ExceptionInfoSupplied;
import org.attestry.events.exceptions.WishEvent.ExceptionWithdrawn;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    private static final Caller OLIVE_TOLD = told(OLIVE);
    private static final WithdrawSilentCase SILENT = new WithdrawSilentCase(CASE, 1);

    @Test
    void a_question_says_until_when_silence_is_borne() {
        given(ExceptionCase.class, requested()).by(OLIVE_TOLD).when(asking(1)).then(asked(1));
        given(ExceptionCase.class, requested(), asked(1))
                .by(OLIVE_TOLD)
                .when(asking(1))
                .isNoNews();
    }

    @Test
    void one_question_is_open_at_a_time_and_each_has_a_number_of_its_own() {
        given(ExceptionCase.class, requested(), asked(1))
                .by(OLIVE_TOLD)
                .when(asking(2))
                .isRefused(CaseRefusal.ANSWER_OWED);
        given(ExceptionCase.class, requested(), asked(1), answered(1))
                .by(OLIVE_TOLD)
                .when(asking(2))
                .then(asked(2));
        given(ExceptionCase.class, requested(), asked(1), answered(1))
                .by(told(VERA))
                .when(asking(1))
                .isRefused(CaseRefusal.NUMBER_TAKEN);
    }

    @Test
    void nobody_asks_themselves() {
        given(ExceptionCase.class, requestedFor(OLIVE))
                .by(OLIVE_TOLD)
                .when(asking(1))
                .isRefused(CaseRefusal.OWN_CASE);
    }

    @Test
    void whoever_requested_it_answers_and_so_does_whom_it_was_requested_for() {
        given(ExceptionCase.class, requested(), asked(1))
                .by(DANA)
                .when(answering(1))
                .then(answered(1));
        given(ExceptionCase.class, requested(), asked(1), answered(1))
                .by(DANA)
                .when(answering(1))
                .isNoNews();
        given(ExceptionCase.class, requestedFor(VERA), asked(1))
                .by(VERA)
                .when(answering(1))
                .then(new ExceptionInfoSupplied(CASE, 1, "All of them", VERA.staff(), null, VERA.at()));
    }

    @Test
    void nobody_answers_for_others_nor_what_was_not_asked() {
        given(ExceptionCase.class, requested(), asked(1))
                .by(OLIVE)
                .when(answering(1))
                .isRefused(CaseRefusal.NOT_YOUR_REQUEST);
        given(ExceptionCase.class, requested(), asked(1))
                .by(DANA)
                .when(answering(2))
                .isRefused(CaseRefusal.NOTHING_ASKED);
    }

    @Test
    void ten_business_days_of_silence_withdraw_the_case_at_that_moment() {
        given(ExceptionCase.class, requested(), triaged(), asked(1))
                .by(at(policy(), PATIENCE_ENDS))
                .when(SILENT)
                .then(new ExceptionWithdrawn(
                        CASE, "Question 1 stayed without an answer", policy().staff(), null, PATIENCE_ENDS));
    }

    @Test
    void an_answer_or_an_end_leaves_nothing_to_withdraw() {
        var then = at(policy(), PATIENCE_ENDS);
        given(ExceptionCase.class, requested(), asked(1), answered(1))
                .by(then)
                .when(SILENT)
                .isNoNews();
        given(ExceptionCase.class, requested(), asked(1), answered(1), asked(2))
                .by(then)
                .when(SILENT)
                .isNoNews();
        given(ExceptionCase.class, requested(), asked(1), withdrawn())
                .by(then)
                .when(SILENT)
                .isNoNews();
        given(ExceptionCase.class, requested(), asked(1))
                .by(at(policy(), PATIENCE_ENDS.minusNanos(1)))
                .when(SILENT)
                .isNoNews();
    }
}
