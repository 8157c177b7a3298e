package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.OLIVE;
import static org.attestry.command.exceptions.Cases.assessed;
import static org.attestry.command.exceptions.Intakes.told;
import static org.attestry.command.exceptions.Lives.AUDIT;
import static org.attestry.command.exceptions.Lives.DUE;
import static org.attestry.command.exceptions.Lives.DUE_AT;
import static org.attestry.command.exceptions.Lives.OWNER;
import static org.attestry.command.exceptions.Lives.START;
import static org.attestry.command.exceptions.Lives.SUMMER;
import static org.attestry.command.exceptions.Lives.activated;
import static org.attestry.command.exceptions.Lives.active;
import static org.attestry.command.exceptions.Lives.evidenced;
import static org.attestry.command.exceptions.Lives.evidencing;
import static org.attestry.command.exceptions.Lives.granted;
import static org.attestry.command.exceptions.Lives.lapsed;
import static org.attestry.command.exceptions.Lives.proposed;
import static org.attestry.command.exceptions.Lives.suspended;
import static org.attestry.command.exceptions.Lives.suspendedForControl;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Callers.caller;
import static org.attestry.command.kernel.Callers.policy;
import static org.attestry.command.kernel.Story.given;
import static org.attestry.events.exceptions.SuspensionCause.BY_HAND;

import java.time.Instant;
import java.time.LocalDate;
import org.attestry.command.kernel.Caller;
import org.attestry.events.exceptions.ControlEvent.CompensatingControlEvidenceDue;
import org.attestry.events.exceptions.ControlId;
import org.attestry.events.exceptions.TermEvent.ExceptionReinstated;
import org.junit.jupiter.api.Test;

class ControlEvidenceTest {

    private static final Caller OMAR = at(caller(OWNER.value()), SUMMER);
    private static final Caller LATE = at(told(policy()), DUE_AT);
    private static final LapseControl LAPSE = new LapseControl(CASE, AUDIT);
    private static final CallForEvidence CALL = new CallForEvidence(CASE, AUDIT);
    private static final LocalDate NEXT = DUE.plusDays(30);

    @Test
    void evidence_that_did_not_come_suspends_the_exception_at_the_end_of_the_due_day() {
        given(ExceptionCase.class, active(proposed())).by(LATE).when(LAPSE).then(lapsed(), suspendedForControl());
        given(ExceptionCase.class, active(proposed(), lapsed(), suspendedForControl()))
                .by(LATE)
                .when(LAPSE)
                .isNoNews();
    }

    @Test
    void what_is_not_in_effect_lapses_without_a_suspension() {
        given(ExceptionCase.class, assessed(proposed())).by(LATE).when(LAPSE).then(lapsed());
        var byHand = suspended(BY_HAND, "Why", OLIVE, SUMMER);
        given(ExceptionCase.class, active(proposed(), byHand))
                .by(LATE)
                .when(LAPSE)
                .then(lapsed());
    }

    @Test
    void a_lapse_that_is_noticed_before_the_first_day_is_finds_it_in_effect_all_the_same() {
        given(ExceptionCase.class, granted(proposed()))
                .by(LATE)
                .when(LAPSE)
                .then(activated(Decisions.terms(), START), lapsed(), suspendedForControl());
    }

    @Test
    void evidence_that_came_in_time_leaves_nothing_to_lapse() {
        given(ExceptionCase.class, active(proposed(), evidenced(DUE, NEXT, SUMMER)))
                .by(LATE)
                .when(LAPSE)
                .isNoNews();
        given(ExceptionCase.class, active(proposed()))
                .by(at(LATE, DUE_AT.minusNanos(1)))
                .when(LAPSE)
                .isNoNews();
        given(ExceptionCase.class, active())
                .by(LATE)
                .when(new LapseControl(CASE, new ControlId("ctl-none")))
                .isNoNews();
    }

    @Test
    void late_evidence_puts_the_exception_back_and_skips_the_days_that_were_missed() {
        var october = Instant.parse("2026-10-05T12:00:00Z");
        given(ExceptionCase.class, active(proposed(), lapsed(), suspendedForControl()))
                .by(at(OMAR, october))
                .when(evidencing(DUE))
                .then(
                        evidenced(DUE, DUE.plusDays(60), october),
                        new ExceptionReinstated(CASE, "What was missing has come", OWNER, october));
    }

    @Test
    void late_evidence_does_not_undo_what_somebody_suspended_by_hand() {
        var byHand = suspended(BY_HAND, "Why", OLIVE, DUE_AT);
        given(ExceptionCase.class, active(proposed(), lapsed(), suspendedForControl(), byHand))
                .by(at(OMAR, DUE_AT))
                .when(evidencing(DUE))
                .then(evidenced(DUE, NEXT, DUE_AT));
    }

    @Test
    void the_owner_is_called_once_before_evidence_is_due() {
        var early = at(policy(), SUMMER);
        var called = new CompensatingControlEvidenceDue(CASE, AUDIT, DUE, OWNER, SUMMER);
        given(ExceptionCase.class, active(proposed())).by(early).when(CALL).then(called);
        given(ExceptionCase.class, active(proposed(), called))
                .by(early)
                .when(CALL)
                .isNoNews();
        given(ExceptionCase.class, active(proposed())).by(LATE).when(CALL).isNoNews();
    }
}
