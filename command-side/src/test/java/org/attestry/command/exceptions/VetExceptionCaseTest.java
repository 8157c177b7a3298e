package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.DANA;
import static org.attestry.command.exceptions.Cases.SAM;
import static org.attestry.command.exceptions.Cases.VERA;
import static org.attestry.command.exceptions.Cases.VINCE;
import static org.attestry.command.exceptions.Cases.approved;
import static org.attestry.command.exceptions.Cases.requested;
import static org.attestry.command.exceptions.Cases.requestedFor;
import static org.attestry.command.exceptions.Cases.supported;
import static org.attestry.command.exceptions.Cases.vetted;
import static org.attestry.command.exceptions.Cases.vetting;
import static org.attestry.command.exceptions.Cases.withdrawn;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.actingFor;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Story.given;
import static org.attestry.events.exceptions.VettingFunction.FINANCE;
import static org.attestry.events.exceptions.VettingFunction.LEGAL;
import static org.attestry.events.exceptions.VettingOpinion.CONDITIONS;
import static org.attestry.events.exceptions.VettingOpinion.OBJECT;
import static org.attestry.events.exceptions.VettingOpinion.SUPPORT;

import org.junit.jupiter.api.Test;

class VetExceptionCaseTest {

    @Test
    void a_function_gives_its_opinion() {
        given(ExceptionCase.class, requested())
                .by(VERA)
                .when(vetting(LEGAL, CONDITIONS))
                .then(vetted(LEGAL, CONDITIONS, VERA));
    }

    @Test
    void several_functions_give_theirs() {
        given(ExceptionCase.class, requested(), supported())
                .by(VINCE)
                .when(vetting(FINANCE, OBJECT))
                .then(vetted(FINANCE, OBJECT, VINCE));
    }

    @Test
    void an_opinion_given_for_somebody_names_both() {
        given(ExceptionCase.class, requested())
                .by(actingFor(VERA, "stf-vince"))
                .when(vetting(LEGAL, SUPPORT))
                .then(vetted(LEGAL, SUPPORT, VERA, VINCE));
    }

    @Test
    void whoever_spoke_for_a_function_may_change_its_opinion() {
        given(ExceptionCase.class, requested(), vetted(LEGAL, OBJECT, VERA))
                .by(VERA)
                .when(vetting(LEGAL, SUPPORT))
                .then(supported());
    }

    @Test
    void nobody_else_changes_the_opinion_of_a_function() {
        given(ExceptionCase.class, requested(), vetted(LEGAL, OBJECT, VERA))
                .by(VINCE)
                .when(vetting(LEGAL, SUPPORT))
                .isRefused(ExceptionsRefusal.SPOKEN_BY_ANOTHER);
        given(ExceptionCase.class, requested(), vetted(LEGAL, OBJECT, VERA))
                .by(actingFor(VERA, "stf-vince"))
                .when(vetting(LEGAL, SUPPORT))
                .isRefused(ExceptionsRefusal.SPOKEN_BY_ANOTHER);
    }

    @Test
    void saying_the_same_again_later_is_no_news() {
        given(ExceptionCase.class, requested(), supported())
                .by(at(VERA, NOW.plusSeconds(60)))
                .when(vetting(LEGAL, SUPPORT))
                .isNoNews();
        given(ExceptionCase.class, requested(), supported(), approved())
                .by(VERA)
                .when(vetting(LEGAL, SUPPORT))
                .isNoNews();
    }

    @Test
    void nobody_vets_what_they_requested() {
        given(ExceptionCase.class, requested())
                .by(DANA)
                .when(vetting(LEGAL, SUPPORT))
                .isRefused(ExceptionsRefusal.OWN_CASE);
    }

    @Test
    void nobody_vets_what_was_requested_for_them_or_by_the_one_they_act_for() {
        given(ExceptionCase.class, requestedFor(VERA))
                .by(VERA)
                .when(vetting(LEGAL, SUPPORT))
                .isRefused(ExceptionsRefusal.OWN_CASE);
        given(ExceptionCase.class, requested())
                .by(actingFor(VERA, "stf-dana"))
                .when(vetting(LEGAL, SUPPORT))
                .isRefused(ExceptionsRefusal.OWN_CASE);
    }

    @Test
    void nobody_vets_what_they_gain_by() {
        given(ExceptionCase.class, requested())
                .by(SAM)
                .when(vetting(LEGAL, SUPPORT))
                .isRefused(ExceptionsRefusal.OWN_CASE);
        given(ExceptionCase.class, requested())
                .by(actingFor(VERA, "stf-sam"))
                .when(vetting(LEGAL, SUPPORT))
                .isRefused(ExceptionsRefusal.OWN_CASE);
    }

    @Test
    void a_closed_case_is_not_vetted() {
        given(ExceptionCase.class, requested(), supported(), approved())
                .by(VERA)
                .when(vetting(LEGAL, OBJECT))
                .isRefused(ExceptionsRefusal.ALREADY_DECIDED);
        given(ExceptionCase.class, requested(), withdrawn())
                .by(VERA)
                .when(vetting(LEGAL, SUPPORT))
                .isRefused(ExceptionsRefusal.ALREADY_DECIDED);
    }

    @Test
    void a_case_nobody_requested_is_not_vetted() {
        given(ExceptionCase.class).by(VERA).when(vetting(LEGAL, SUPPORT)).isRefused(ExceptionsRefusal.UNKNOWN_CASE);
    }
}
