package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.ABEL;
import static org.attestry.command.exceptions.Cases.ANNA;
import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.DANA;
import static org.attestry.command.exceptions.Cases.SAM;
import static org.attestry.command.exceptions.Cases.VINCE;
import static org.attestry.command.exceptions.Cases.approved;
import static org.attestry.command.exceptions.Cases.rejected;
import static org.attestry.command.exceptions.Cases.rejecting;
import static org.attestry.command.exceptions.Cases.requested;
import static org.attestry.command.exceptions.Cases.requestedFor;
import static org.attestry.command.exceptions.Cases.supported;
import static org.attestry.command.exceptions.Cases.withdrawing;
import static org.attestry.command.exceptions.Cases.withdrawn;
import static org.attestry.command.exceptions.ExceptionsRefusal.ALREADY_DECIDED;
import static org.attestry.command.exceptions.ExceptionsRefusal.NOT_YOUR_REQUEST;
import static org.attestry.command.exceptions.ExceptionsRefusal.UNKNOWN_CASE;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.actingFor;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Callers.only;
import static org.attestry.command.kernel.Story.given;

import org.attestry.events.exceptions.ExceptionEvent.ExceptionWithdrawn;
import org.junit.jupiter.api.Test;

class RejectOrWithdrawExceptionCaseTest {

    @Test
    void an_approver_says_no_vetted_or_not() {
        given(ExceptionCase.class, requested()).by(ANNA).when(rejecting()).then(rejected());
        given(ExceptionCase.class, requested(), supported())
                .by(ANNA)
                .when(rejecting())
                .then(rejected());
    }

    @Test
    void saying_no_again_later_is_no_news() {
        given(ExceptionCase.class, requested(), rejected())
                .by(at(ANNA, NOW.plusSeconds(60)))
                .when(rejecting())
                .isNoNews();
    }

    @Test
    void a_no_is_said_once() {
        given(ExceptionCase.class, requested(), rejected())
                .by(ABEL)
                .when(rejecting())
                .isRefused(ALREADY_DECIDED);
        given(ExceptionCase.class, requested(), rejected())
                .by(ANNA)
                .when(new RejectExceptionCase(CASE, "Too late"))
                .isRefused(ALREADY_DECIDED);
    }

    @Test
    void what_was_agreed_to_or_taken_back_is_not_rejected() {
        given(ExceptionCase.class, requested(), supported(), approved())
                .by(ABEL)
                .when(rejecting())
                .isRefused(ALREADY_DECIDED);
        given(ExceptionCase.class, requested(), withdrawn())
                .by(ANNA)
                .when(rejecting())
                .isRefused(ALREADY_DECIDED);
    }

    @Test
    void whoever_requested_it_takes_it_back() {
        given(ExceptionCase.class, requested()).by(DANA).when(withdrawing()).then(withdrawn());
        given(ExceptionCase.class, requested(), supported())
                .by(DANA)
                .when(withdrawing())
                .then(withdrawn());
    }

    @Test
    void the_one_it_was_requested_for_takes_it_back_or_has_it_taken_back() {
        given(ExceptionCase.class, requestedFor(VINCE))
                .by(VINCE)
                .when(withdrawing())
                .then(new ExceptionWithdrawn(CASE, "The customer left", VINCE.staff(), null, NOW));
        given(ExceptionCase.class, requestedFor(VINCE))
                .by(actingFor(SAM, "stf-vince"))
                .when(withdrawing())
                .then(new ExceptionWithdrawn(CASE, "The customer left", SAM.staff(), VINCE.staff(), NOW));
    }

    @Test
    void nobody_else_takes_it_back_not_even_who_gains_by_it() {
        given(ExceptionCase.class, requested()).by(VINCE).when(withdrawing()).isRefused(NOT_YOUR_REQUEST);
        given(ExceptionCase.class, requested()).by(SAM).when(withdrawing()).isRefused(NOT_YOUR_REQUEST);
    }

    @Test
    void taking_it_back_again_later_is_no_news() {
        given(ExceptionCase.class, requested(), withdrawn())
                .by(at(DANA, NOW.plusSeconds(60)))
                .when(withdrawing())
                .isNoNews();
    }

    @Test
    void a_decided_case_is_not_taken_back() {
        given(ExceptionCase.class, requested(), supported(), approved())
                .by(DANA)
                .when(withdrawing())
                .isRefused(ALREADY_DECIDED);
        given(ExceptionCase.class, requested(), rejected())
                .by(DANA)
                .when(withdrawing())
                .isRefused(ALREADY_DECIDED);
        given(ExceptionCase.class, requested(), withdrawn())
                .by(DANA)
                .when(new WithdrawExceptionCase(CASE, "For another reason"))
                .isRefused(ALREADY_DECIDED);
    }

    @Test
    void a_case_nobody_requested_is_neither_rejected_nor_taken_back() {
        given(ExceptionCase.class).by(ANNA).when(rejecting()).isRefused(UNKNOWN_CASE);
        given(ExceptionCase.class).by(DANA).when(withdrawing()).isRefused(UNKNOWN_CASE);
    }

    @Test
    void nobody_decides_in_a_market_that_is_not_theirs() {
        given(ExceptionCase.class, requested())
                .by(only(ANNA, "mkt-south"))
                .when(rejecting())
                .isRejected("/problems/wrong-market");
    }
}
