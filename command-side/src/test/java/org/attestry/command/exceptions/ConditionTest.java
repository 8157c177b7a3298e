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
import static org.attestry.command.exceptions.Lives.REPORT;
import static org.attestry.command.exceptions.Lives.SIGNED;
import static org.attestry.command.exceptions.Lives.START;
import static org.attestry.command.exceptions.Lives.SUMMER;
import static org.attestry.command.exceptions.Lives.activated;
import static org.attestry.command.exceptions.Lives.granted;
import static org.attestry.command.exceptions.Lives.grantedUnder;
import static org.attestry.command.exceptions.Lives.meeting;
import static org.attestry.command.exceptions.Lives.met;
import static org.attestry.command.exceptions.Lives.missed;
import static org.attestry.command.exceptions.Lives.suspended;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Callers.policy;
import static org.attestry.command.kernel.Story.given;
import static org.attestry.events.exceptions.SuspensionCause.CONDITION_OVERDUE;

import org.attestry.events.exceptions.Condition;
import org.attestry.events.exceptions.ConditionId;
import org.attestry.events.exceptions.TermEvent.ExceptionReinstated;
import org.junit.jupiter.api.Test;

class ConditionTest {

    private static final MissCondition MISS = new MissCondition(CASE, REPORT.id());
    private static final Condition[] BOTH = {SIGNED, REPORT};

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
