package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.DANA;
import static org.attestry.command.exceptions.Cases.FIRST;
import static org.attestry.command.exceptions.Cases.LAST;
import static org.attestry.command.exceptions.Cases.SAM;
import static org.attestry.command.exceptions.Cases.VINCE;
import static org.attestry.command.exceptions.Cases.approved;
import static org.attestry.command.exceptions.Cases.rejected;
import static org.attestry.command.exceptions.Cases.requested;
import static org.attestry.command.exceptions.Cases.requestedFor;
import static org.attestry.command.exceptions.Cases.requesting;
import static org.attestry.command.exceptions.Cases.supported;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.actingFor;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Story.given;

import org.junit.jupiter.api.Test;

class RequestExceptionCaseTest {

    @Test
    void somebody_requests_an_exception() {
        given(ExceptionCase.class).by(DANA).when(requesting()).then(requested());
    }

    @Test
    void a_request_for_somebody_else_names_both() {
        given(ExceptionCase.class)
                .by(actingFor(DANA, "stf-vince"))
                .when(requesting())
                .then(requestedFor(VINCE));
    }

    @Test
    void requesting_the_same_again_later_is_no_news() {
        given(ExceptionCase.class, requested())
                .by(at(DANA, NOW.plusSeconds(3600)))
                .when(requesting())
                .isNoNews();
    }

    @Test
    void requesting_the_same_again_is_no_news_even_when_it_is_decided() {
        given(ExceptionCase.class, requested(), supported(), approved())
                .by(DANA)
                .when(requesting())
                .isNoNews();
        given(ExceptionCase.class, requested(), rejected())
                .by(DANA)
                .when(requesting())
                .isNoNews();
    }

    @Test
    void a_request_is_not_changed_by_requesting_again() {
        given(ExceptionCase.class, requested())
                .by(DANA)
                .when(requesting("4.3", SAM, FIRST, LAST))
                .isRefused(ExceptionsRefusal.REQUESTED_OTHERWISE);
    }

    @Test
    void the_same_words_of_somebody_else_are_another_request() {
        given(ExceptionCase.class, requested())
                .by(VINCE)
                .when(requesting())
                .isRefused(ExceptionsRefusal.REQUESTED_OTHERWISE);
        given(ExceptionCase.class, requested())
                .by(actingFor(DANA, "stf-vince"))
                .when(requesting())
                .isRefused(ExceptionsRefusal.REQUESTED_OTHERWISE);
    }

    @Test
    void nobody_requests_what_they_gain_by() {
        given(ExceptionCase.class).by(SAM).when(requesting()).isRefused(ExceptionsRefusal.OWN_BENEFIT);
    }

    @Test
    void nobody_requests_for_the_one_who_gains_by_it() {
        given(ExceptionCase.class)
                .by(actingFor(DANA, "stf-sam"))
                .when(requesting())
                .isRefused(ExceptionsRefusal.OWN_BENEFIT);
    }

    @Test
    void no_exception_ends_before_it_starts() {
        given(ExceptionCase.class)
                .by(DANA)
                .when(requesting("4.2", SAM, FIRST, FIRST.minusDays(1)))
                .isRefused(ExceptionsRefusal.ENDS_BEFORE_START);
    }
}
