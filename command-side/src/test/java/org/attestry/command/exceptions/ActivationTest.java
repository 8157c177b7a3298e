package org.attestry.command.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.DANA;
import static org.attestry.command.exceptions.Cases.OLIVE;
import static org.attestry.command.exceptions.Cases.assessed;
import static org.attestry.command.exceptions.Decisions.terms;
import static org.attestry.command.exceptions.Intakes.told;
import static org.attestry.command.exceptions.Lives.CURE_BY;
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
import static org.attestry.command.exceptions.Lives.missed;
import static org.attestry.command.exceptions.Lives.proposed;
import static org.attestry.command.exceptions.Lives.suspended;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Callers.policy;
import static org.attestry.command.kernel.Story.given;
import static org.attestry.events.exceptions.SuspensionCause.CONDITION_OVERDUE;

import java.util.List;
import org.attestry.events.exceptions.Condition;
import org.attestry.events.exceptions.ConditionId;
import org.attestry.events.exceptions.TermEvent.ExceptionReinstated;
import org.junit.jupiter.api.Test;

class ActivationTest {

    private static final ActivateException ACTIVATE = new ActivateException(CASE);
    private static final MissCondition MISS = new MissCondition(CASE, REPORT.id());
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

    @Test
    void a_condition_that_is_missed_suspends_it_and_meeting_it_puts_it_back() {
        var under = activated(terms(REPORT), START);
        var only = new Condition[] {REPORT};
        var suspended = suspended(CONDITION_OVERDUE, missed().sentence(), policy(), DUE_AT);
        given(ExceptionCase.class, grantedUnder(only, under))
                .by(at(told(policy()), DUE_AT))
                .when(MISS)
                .then(missed(), suspended);
        assertThat(suspended.cureBy()).isEqualTo(CURE_BY);
        given(ExceptionCase.class, grantedUnder(only, under, missed(), suspended))
                .by(at(OLIVE, DUE_AT))
                .when(meeting(REPORT))
                .then(
                        met(REPORT, DUE_AT),
                        new ExceptionReinstated(CASE, "What was missing has come", OLIVE.staff(), DUE_AT));
    }

    @Test
    void a_condition_that_is_met_or_missed_already_is_not_missed_again() {
        var late = at(told(policy()), DUE_AT);
        given(ExceptionCase.class, grantedUnder(BOTH, met(REPORT, SUMMER)))
                .by(late)
                .when(MISS)
                .isNoNews();
        given(ExceptionCase.class, grantedUnder(BOTH, missed()))
                .by(late)
                .when(MISS)
                .isNoNews();
        given(ExceptionCase.class, grantedUnder(BOTH))
                .by(at(late, DUE_AT.minusNanos(1)))
                .when(MISS)
                .isNoNews();
        given(ExceptionCase.class, grantedUnder(BOTH)).by(late).when(MISS).then(missed());
    }

    @Test
    void a_condition_is_met_once_and_not_by_those_it_binds() {
        given(ExceptionCase.class, grantedUnder(BOTH, met(SIGNED, NOW)))
                .by(OLIVE)
                .when(meeting(SIGNED))
                .isNoNews();
        given(ExceptionCase.class, grantedUnder(BOTH, met(SIGNED, NOW)))
                .by(OLIVE)
                .when(new MeetCondition(CASE, SIGNED.id(), "Otherwise"))
                .isRefused(TermRefusal.MET_ALREADY);
        given(ExceptionCase.class, grantedUnder(BOTH))
                .by(DANA)
                .when(meeting(SIGNED))
                .isRefused(CaseRefusal.OWN_CASE);
        given(ExceptionCase.class, granted())
                .by(OLIVE)
                .when(new MeetCondition(CASE, new ConditionId("cnd-none"), "Seen"))
                .isRefused(TermRefusal.UNKNOWN_CONDITION);
        given(ExceptionCase.class, assessed()).by(OLIVE).when(meeting(SIGNED)).isRefused(CaseRefusal.NOT_GRANTED);
    }
}
