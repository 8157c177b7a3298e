package org.attestry.command.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.OLIVE;
import static org.attestry.command.exceptions.Cases.assessed;
import static org.attestry.command.exceptions.Decisions.terms;
import static org.attestry.command.exceptions.Lives.DUE_AT;
import static org.attestry.command.exceptions.Lives.END;
import static org.attestry.command.exceptions.Lives.REPORT;
import static org.attestry.command.exceptions.Lives.SIGNED;
import static org.attestry.command.exceptions.Lives.START;
import static org.attestry.command.exceptions.Lives.SUMMER;
import static org.attestry.command.exceptions.Lives.activated;
import static org.attestry.command.exceptions.Lives.active;
import static org.attestry.command.exceptions.Lives.granted;
import static org.attestry.command.exceptions.Lives.grantedUnder;
import static org.attestry.command.exceptions.Lives.lapsed;
import static org.attestry.command.exceptions.Lives.meeting;
import static org.attestry.command.exceptions.Lives.met;
import static org.attestry.command.exceptions.Lives.proposed;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Callers.policy;
import static org.attestry.command.kernel.Story.given;

import java.util.List;
import org.attestry.events.exceptions.Condition;
import org.junit.jupiter.api.Test;

class ActivationTest {

    private static final ActivateExceptionCase ACTIVATE = new ActivateExceptionCase(CASE);
    private static final Condition[] BOTH = {SIGNED, REPORT};

    @Test
    void it_takes_effect_when_its_first_local_day_begins() {
        given(ExceptionCase.class, granted())
                .by(at(policy(), START))
                .when(ACTIVATE)
                .then(activated(terms(), START));
        given(ExceptionCase.class, granted())
                .by(at(policy(), START.minusNanos(1)))
                .when(ACTIVATE)
                .isNoNews();
        given(ExceptionCase.class, active())
                .by(at(policy(), START))
                .when(ACTIVATE)
                .isNoNews();
        given(ExceptionCase.class, assessed())
                .by(at(policy(), START))
                .when(ACTIVATE)
                .isNoNews();
    }

    @Test
    void it_does_not_take_effect_before_its_precedent_conditions_are_met() {
        given(ExceptionCase.class, grantedUnder(BOTH))
                .by(at(policy(), START))
                .when(ACTIVATE)
                .isNoNews();
        given(ExceptionCase.class, grantedUnder(BOTH))
                .by(at(OLIVE, SUMMER))
                .when(meeting(SIGNED))
                .then(met(SIGNED, SUMMER), activated(terms(BOTH), SUMMER));
    }

    @Test
    void a_condition_met_early_waits_for_the_first_day() {
        given(ExceptionCase.class, grantedUnder(BOTH))
                .by(OLIVE)
                .when(meeting(SIGNED))
                .then(met(SIGNED, NOW));
        given(ExceptionCase.class, grantedUnder(BOTH, met(SIGNED, NOW)))
                .by(at(policy(), START))
                .when(ACTIVATE)
                .then(activated(terms(BOTH), START));
    }

    @Test
    void a_control_that_lapsed_before_the_first_day_hinders_it_too() {
        given(ExceptionCase.class, granted(proposed(), lapsed()))
                .by(at(policy(), DUE_AT))
                .when(ACTIVATE)
                .isNoNews();
        assertThat(Activation.hindrances(
                        Stage.of(List.of(granted(proposed(), lapsed()))).dossier()))
                .containsExactly("evidence of ctl-audit");
    }

    @Test
    void nothing_takes_effect_after_its_end() {
        given(ExceptionCase.class, grantedUnder(BOTH))
                .by(at(OLIVE, END))
                .when(meeting(SIGNED))
                .then(met(SIGNED, END));
    }
}
