package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.ABEL;
import static org.attestry.command.exceptions.Cases.ANNA;
import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.FIRST;
import static org.attestry.command.exceptions.Cases.LAST;
import static org.attestry.command.exceptions.Cases.VERA;
import static org.attestry.command.exceptions.Cases.VINCE;
import static org.attestry.command.exceptions.Cases.approved;
import static org.attestry.command.exceptions.Cases.approving;
import static org.attestry.command.exceptions.Cases.rejected;
import static org.attestry.command.exceptions.Cases.requested;
import static org.attestry.command.exceptions.Cases.supported;
import static org.attestry.command.exceptions.Cases.vetted;
import static org.attestry.command.exceptions.Cases.withdrawn;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.actingFor;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Story.given;
import static org.attestry.events.exceptions.VettingFunction.FINANCE;
import static org.attestry.events.exceptions.VettingFunction.LEGAL;
import static org.attestry.events.exceptions.VettingOpinion.CONDITIONS;
import static org.attestry.events.exceptions.VettingOpinion.OBJECT;

import java.time.Instant;
import java.util.List;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionApproved;
import org.junit.jupiter.api.Test;

class ApproveExceptionCaseTest {

    @Test
    void an_approver_agrees_to_a_vetted_case() {
        given(ExceptionCase.class, requested(), supported())
                .by(ANNA)
                .when(approving())
                .then(approved());
    }

    @Test
    void an_approval_given_for_somebody_names_both() {
        given(ExceptionCase.class, requested(), vetted(LEGAL, CONDITIONS, VERA))
                .by(actingFor(ANNA, "stf-abel"))
                .when(new ApproveExceptionCase(CASE, List.of(), FIRST, FIRST))
                .then(new ExceptionApproved(CASE, List.of(), FIRST, FIRST, ANNA.staff(), ABEL.staff(), NOW));
    }

    @Test
    void nothing_is_approved_before_a_function_has_spoken() {
        given(ExceptionCase.class, requested()).by(ANNA).when(approving()).isRefused(ExceptionsRefusal.NOT_YET_VETTED);
    }

    @Test
    void nothing_is_approved_while_a_function_objects() {
        given(ExceptionCase.class, requested(), supported(), vetted(FINANCE, OBJECT, VINCE))
                .by(ANNA)
                .when(approving())
                .isRefused(ExceptionsRefusal.STILL_OBJECTED);
    }

    @Test
    void a_lifted_objection_no_longer_stands_against_it() {
        given(ExceptionCase.class, requested(), vetted(LEGAL, OBJECT, VERA), supported())
                .by(ANNA)
                .when(approving())
                .then(approved());
    }

    @Test
    void an_objection_raised_later_stands_against_it() {
        given(ExceptionCase.class, requested(), supported(), vetted(LEGAL, OBJECT, VERA))
                .by(ANNA)
                .when(approving())
                .isRefused(ExceptionsRefusal.STILL_OBJECTED);
    }

    @Test
    void approving_the_same_again_later_is_no_news() {
        given(ExceptionCase.class, requested(), supported(), approved())
                .by(at(ANNA, Instant.parse("2027-03-01T00:00:00Z")))
                .when(approving())
                .isNoNews();
    }

    @Test
    void an_approval_is_given_once() {
        given(ExceptionCase.class, requested(), supported(), approved())
                .by(ANNA)
                .when(approving(FIRST, LAST.plusDays(1)))
                .isRefused(ExceptionsRefusal.ALREADY_DECIDED);
        given(ExceptionCase.class, requested(), supported(), approved())
                .by(ABEL)
                .when(approving())
                .isRefused(ExceptionsRefusal.ALREADY_DECIDED);
    }

    @Test
    void a_closed_case_is_not_approved() {
        given(ExceptionCase.class, requested(), supported(), rejected())
                .by(ANNA)
                .when(approving())
                .isRefused(ExceptionsRefusal.ALREADY_DECIDED);
        given(ExceptionCase.class, requested(), supported(), withdrawn())
                .by(ANNA)
                .when(approving())
                .isRefused(ExceptionsRefusal.ALREADY_DECIDED);
    }

    @Test
    void a_case_nobody_requested_is_not_approved() {
        given(ExceptionCase.class).by(ANNA).when(approving()).isRefused(ExceptionsRefusal.UNKNOWN_CASE);
    }
}
