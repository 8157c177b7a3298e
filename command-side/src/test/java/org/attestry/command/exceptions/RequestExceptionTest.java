package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.DANA;
import static org.attestry.command.exceptions.Cases.EXPOSURE;
import static org.attestry.command.exceptions.Cases.FIRST;
import static org.attestry.command.exceptions.Cases.SAM;
import static org.attestry.command.exceptions.Cases.VINCE;
import static org.attestry.command.exceptions.Cases.requested;
import static org.attestry.command.exceptions.Cases.requestedFor;
import static org.attestry.command.exceptions.Cases.wish;
import static org.attestry.command.exceptions.Intakes.requesting;
import static org.attestry.command.exceptions.Intakes.told;
import static org.attestry.command.exceptions.Intakes.withdrawn;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.actingFor;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Callers.recalling;
import static org.attestry.command.kernel.Story.given;

import org.attestry.command.kernel.Caller;
import org.junit.jupiter.api.Test;

class RequestExceptionTest {

    private static final Caller DANA_TOLD = told(DANA);

    @Test
    void a_request_pins_the_version_of_the_standard_and_its_limits() {
        given(ExceptionCase.class).by(DANA_TOLD).when(requesting()).then(requested());
    }

    @Test
    void a_request_for_somebody_else_names_both() {
        given(ExceptionCase.class)
                .by(actingFor(DANA_TOLD, "stf-vince"))
                .when(requesting())
                .then(requestedFor(VINCE));
    }

    @Test
    void the_same_again_is_no_news_whatever_became_of_the_case_or_of_the_standard() {
        var later = recalling(
                at(DANA_TOLD, NOW.plusSeconds(60)), Standards.RATES, Standards.published(), Standards.retired());
        given(ExceptionCase.class, requested()).by(later).when(requesting()).isNoNews();
        given(ExceptionCase.class, requested(), withdrawn())
                .by(later)
                .when(requesting())
                .isNoNews();
    }

    @Test
    void a_request_is_not_changed_by_requesting_again_nor_by_somebody_else() {
        given(ExceptionCase.class, requested())
                .by(DANA_TOLD)
                .when(requesting(wish(EXPOSURE, FIRST, FIRST)))
                .isRefused(CaseRefusal.REQUESTED_OTHERWISE);
        given(ExceptionCase.class, requested())
                .by(told(VINCE))
                .when(requesting())
                .isRefused(CaseRefusal.REQUESTED_OTHERWISE);
    }

    @Test
    void nobody_requests_what_they_gain_by_nor_for_the_one_who_does() {
        given(ExceptionCase.class).by(told(SAM)).when(requesting()).isRefused(CaseRefusal.OWN_BENEFIT);
        given(ExceptionCase.class)
                .by(actingFor(DANA_TOLD, "stf-sam"))
                .when(requesting())
                .isRefused(CaseRefusal.OWN_BENEFIT);
    }
}
