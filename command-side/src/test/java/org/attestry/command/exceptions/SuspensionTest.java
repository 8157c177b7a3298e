package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.OLIVE;
import static org.attestry.command.exceptions.Cases.assessed;
import static org.attestry.command.exceptions.Lives.active;
import static org.attestry.command.exceptions.Lives.granted;
import static org.attestry.command.exceptions.Lives.lapsed;
import static org.attestry.command.exceptions.Lives.proposed;
import static org.attestry.command.exceptions.Lives.suspended;
import static org.attestry.command.exceptions.Lives.suspendedForControl;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Story.given;
import static org.attestry.events.exceptions.SuspensionCause.BY_HAND;

import org.attestry.events.exceptions.TermEvent.ExceptionReinstated;
import org.attestry.events.exceptions.TermEvent.ExceptionSuspended;
import org.junit.jupiter.api.Test;

class SuspensionTest {

    private static final SuspendExceptionCase SUSPEND = new SuspendExceptionCase(CASE, "An audit");
    private static final ExceptionSuspended SUSPENDED = suspended(BY_HAND, "An audit", OLIVE, NOW);
    private static final ReinstateExceptionCase REINSTATE = new ReinstateExceptionCase(CASE, "The audit is over");
    private static final ExceptionReinstated REINSTATED =
            new ExceptionReinstated(CASE, "The audit is over", OLIVE.staff(), NOW);

    @Test
    void an_officer_takes_it_out_of_effect_and_puts_it_back() {
        given(ExceptionCase.class, active()).by(OLIVE).when(SUSPEND).then(SUSPENDED);
        given(ExceptionCase.class, active(SUSPENDED)).by(OLIVE).when(SUSPEND).isNoNews();
        given(ExceptionCase.class, active(SUSPENDED)).by(OLIVE).when(REINSTATE).then(REINSTATED);
        given(ExceptionCase.class, active(SUSPENDED, REINSTATED))
                .by(OLIVE)
                .when(REINSTATE)
                .isNoNews();
        given(ExceptionCase.class, active(SUSPENDED, REINSTATED))
                .by(OLIVE)
                .when(SUSPEND)
                .then(SUSPENDED);
    }

    @Test
    void what_is_suspended_by_hand_is_not_suspended_by_hand_otherwise() {
        given(ExceptionCase.class, active(SUSPENDED))
                .by(OLIVE)
                .when(new SuspendExceptionCase(CASE, "Another audit"))
                .isRefused(TermRefusal.SUSPENDED_ALREADY);
        given(ExceptionCase.class, active(proposed(), lapsed(), suspendedForControl()))
                .by(OLIVE)
                .when(SUSPEND)
                .then(SUSPENDED);
    }

    @Test
    void nothing_is_put_back_while_something_that_is_owed_is_missing() {
        given(ExceptionCase.class, active(proposed(), lapsed(), suspendedForControl()))
                .by(OLIVE)
                .when(REINSTATE)
                .isRefused(TermRefusal.STILL_HINDERED);
    }

    @Test
    void only_what_is_in_effect_is_suspended_and_only_what_is_suspended_is_put_back() {
        given(ExceptionCase.class, granted()).by(OLIVE).when(SUSPEND).isRefused(TermRefusal.NOT_IN_EFFECT);
        given(ExceptionCase.class, active()).by(OLIVE).when(REINSTATE).isRefused(TermRefusal.NOT_SUSPENDED);
        given(ExceptionCase.class, assessed()).by(OLIVE).when(SUSPEND).isRefused(CaseRefusal.NOT_GRANTED);
    }
}
