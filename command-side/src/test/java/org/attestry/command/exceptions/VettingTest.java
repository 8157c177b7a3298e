package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.DANA;
import static org.attestry.command.exceptions.Cases.OLIVE;
import static org.attestry.command.exceptions.Cases.SAM;
import static org.attestry.command.exceptions.Cases.VERA;
import static org.attestry.command.exceptions.Cases.VINCE;
import static org.attestry.command.exceptions.Cases.assessed;
import static org.attestry.command.exceptions.Cases.opinion;
import static org.attestry.command.exceptions.Cases.requested;
import static org.attestry.command.exceptions.Cases.supported;
import static org.attestry.command.exceptions.Cases.triaged;
import static org.attestry.command.exceptions.Cases.vetted;
import static org.attestry.command.exceptions.Cases.vettingStarted;
import static org.attestry.command.exceptions.Decisions.routed;
import static org.attestry.command.exceptions.Intakes.asked;
import static org.attestry.command.exceptions.Intakes.speaking;
import static org.attestry.command.exceptions.Intakes.startingVetting;
import static org.attestry.command.exceptions.Intakes.withdrawn;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.actingFor;
import static org.attestry.command.kernel.Story.given;
import static org.attestry.events.exceptions.VettingFunction.FINANCE;
import static org.attestry.events.exceptions.VettingFunction.LEGAL;
import static org.attestry.events.exceptions.VettingOpinion.OBJECT;
import static org.attestry.events.exceptions.VettingOpinion.SUPPORT;

import java.util.List;
import org.attestry.command.kernel.Refusal;
import org.attestry.events.Event;
import org.attestry.events.exceptions.VettingEvent.VettingStarted;
import org.junit.jupiter.api.Test;

class VettingTest {

    private static final CompleteVetting COMPLETING = new CompleteVetting(CASE);
    private static final VettingStarted BOTH = new VettingStarted(CASE, List.of(LEGAL, FINANCE), OLIVE.staff(), NOW);

    @Test
    void each_function_is_asked_once_whatever_the_order() {
        given(ExceptionCase.class, requested(), triaged())
                .by(OLIVE)
                .when(startingVetting(FINANCE, LEGAL, FINANCE))
                .then(BOTH);
        given(ExceptionCase.class, requested(), triaged(), BOTH)
                .by(OLIVE)
                .when(startingVetting(FINANCE, LEGAL))
                .isNoNews();
    }

    @Test
    void other_functions_can_be_asked_until_it_is_submitted() {
        given(ExceptionCase.class, assessed())
                .by(OLIVE)
                .when(startingVetting(LEGAL, FINANCE))
                .then(BOTH);
        given(ExceptionCase.class, assessed(routed()))
                .by(OLIVE)
                .when(startingVetting(LEGAL, FINANCE))
                .isRefused(CaseRefusal.SUBMITTED);
        given(ExceptionCase.class, requested())
                .by(OLIVE)
                .when(startingVetting(LEGAL))
                .isRefused(CaseRefusal.NOT_YET_TRIAGED);
    }

    @Test
    void a_function_that_was_asked_gives_its_opinion_and_may_change_it() {
        given(ExceptionCase.class, requested(), triaged(), vettingStarted())
                .by(VERA)
                .when(speaking(LEGAL, SUPPORT))
                .then(supported());
        given(ExceptionCase.class, assessed())
                .by(VERA)
                .when(speaking(LEGAL, SUPPORT))
                .isNoNews();
        given(ExceptionCase.class, assessed())
                .by(VERA)
                .when(speaking(LEGAL, OBJECT))
                .then(opinion(LEGAL, OBJECT, VERA, null));
    }

    @Test
    void a_function_that_was_not_asked_does_not_speak() {
        given(ExceptionCase.class, requested(), triaged(), vettingStarted())
                .by(VERA)
                .when(speaking(FINANCE, SUPPORT))
                .isRefused(CaseRefusal.NOT_ASKED);
    }

    @Test
    void a_function_has_one_voice() {
        given(ExceptionCase.class, requested(), triaged(), vettingStarted(), supported())
                .by(VINCE)
                .when(speaking(LEGAL, OBJECT))
                .isRefused(CaseRefusal.SPOKEN_BY_ANOTHER);
        given(ExceptionCase.class, requested(), triaged(), vettingStarted(), supported())
                .by(actingFor(VERA, "stf-vince"))
                .when(speaking(LEGAL, OBJECT))
                .isRefused(CaseRefusal.SPOKEN_BY_ANOTHER);
    }

    @Test
    void neither_those_who_requested_it_nor_those_who_gain_by_it_vet_it() {
        for (var concerned : List.of(DANA, SAM, actingFor(VERA, "stf-sam"), actingFor(VERA, "stf-dana"))) {
            given(ExceptionCase.class, requested(), triaged(), vettingStarted())
                    .by(concerned)
                    .when(speaking(LEGAL, SUPPORT))
                    .isRefused(CaseRefusal.OWN_CASE);
        }
    }

    @Test
    void opinions_come_when_they_are_asked_for_and_before_it_is_submitted() {
        opinionIsRefused(CaseRefusal.NOT_YET_TRIAGED, requested());
        opinionIsRefused(CaseRefusal.NOT_ASKED, requested(), triaged());
        opinionIsRefused(CaseRefusal.SUBMITTED, assessed(routed()));
        opinionIsRefused(CaseRefusal.ALREADY_DECIDED, assessed(withdrawn()));
    }

    @Test
    void a_vetting_is_complete_when_every_function_asked_has_spoken() {
        given(ExceptionCase.class, requested(), triaged(), vettingStarted(), supported())
                .by(OLIVE)
                .when(COMPLETING)
                .then(vetted());
        given(ExceptionCase.class, requested(), triaged(), BOTH, supported())
                .by(OLIVE)
                .when(COMPLETING)
                .isRefused(CaseRefusal.NOT_ALL_SPOKEN);
        given(ExceptionCase.class, assessed(routed()))
                .by(OLIVE)
                .when(COMPLETING)
                .isNoNews();
    }

    @Test
    void a_vetting_is_not_complete_while_an_answer_is_owed() {
        given(ExceptionCase.class, requested(), triaged(), vettingStarted(), supported(), asked(1))
                .by(OLIVE)
                .when(COMPLETING)
                .isRefused(CaseRefusal.ANSWER_OWED);
    }

    private static void opinionIsRefused(Refusal why, Event... past) {
        given(ExceptionCase.class, past).by(VERA).when(speaking(LEGAL, OBJECT)).isRefused(why);
    }
}
