package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.ANNA;
import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.CLEO;
import static org.attestry.command.exceptions.Cases.DANA;
import static org.attestry.command.exceptions.Cases.LAST;
import static org.attestry.command.exceptions.Cases.OLIVE;
import static org.attestry.command.exceptions.Cases.SAM;
import static org.attestry.command.exceptions.Cases.assessed;
import static org.attestry.command.exceptions.Cases.requested;
import static org.attestry.command.exceptions.Intakes.detected;
import static org.attestry.command.exceptions.Lives.DUE_AT;
import static org.attestry.command.exceptions.Lives.END;
import static org.attestry.command.exceptions.Lives.START;
import static org.attestry.command.exceptions.Lives.SUMMER;
import static org.attestry.command.exceptions.Lives.activated;
import static org.attestry.command.exceptions.Lives.active;
import static org.attestry.command.exceptions.Lives.granted;
import static org.attestry.command.exceptions.Lives.proposed;
import static org.attestry.command.exceptions.Lives.suspended;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Callers.policy;
import static org.attestry.command.kernel.Story.given;
import static org.attestry.events.exceptions.SuspensionCause.BY_HAND;

import java.time.Duration;
import java.time.Instant;
import org.attestry.events.exceptions.ExceptionDues;
import org.attestry.events.exceptions.Finder;
import org.attestry.events.exceptions.TermEvent.ExceptionClosed;
import org.attestry.events.exceptions.TermEvent.ExceptionExpired;
import org.attestry.events.exceptions.TermEvent.ExceptionExpiring;
import org.attestry.events.exceptions.TermEvent.ExceptionRevoked;
import org.attestry.events.exceptions.TermEvent.ExceptionSuspended;
import org.junit.jupiter.api.Test;

class EndingExceptionsTest {

    private static final ExceptionSuspended SUSPENDED = suspended(BY_HAND, "An audit", OLIVE, NOW);
    private static final RevokeExceptionCase REVOKE = new RevokeExceptionCase(CASE, "Misused");
    private static final CloseExceptionCase CLOSE = new CloseExceptionCase(CASE, "Not needed");
    private static final ExpireExceptionCase EXPIRE = new ExpireExceptionCase(CASE);

    @Test
    void officers_directors_and_those_who_approved_it_revoke_it() {
        given(ExceptionCase.class, active())
                .by(ANNA)
                .when(REVOKE)
                .then(new ExceptionRevoked(CASE, "Misused", ANNA.staff(), null, NOW));
        var revoked = new ExceptionRevoked(CASE, "Misused", OLIVE.staff(), null, NOW);
        given(ExceptionCase.class, active()).by(OLIVE).when(REVOKE).then(revoked);
        given(ExceptionCase.class, active(revoked)).by(OLIVE).when(REVOKE).isNoNews();
        given(ExceptionCase.class, active()).by(CLEO).when(REVOKE).isRefused(TermRefusal.NOT_YOUR_APPROVAL);
        given(ExceptionCase.class, assessed()).by(OLIVE).when(REVOKE).isRefused(CaseRefusal.NOT_GRANTED);
    }

    @Test
    void a_deviation_that_is_none_is_closed_by_an_officer() {
        var found = detected(Finder.PERSON, DANA);
        given(ExceptionCase.class, found).by(OLIVE).when(CLOSE).then(closed(OLIVE.staff()));
        given(ExceptionCase.class, found, closed(OLIVE.staff()))
                .by(OLIVE)
                .when(CLOSE)
                .isNoNews();
        given(ExceptionCase.class, found).by(DANA).when(CLOSE).isRefused(CaseRefusal.NOT_YOUR_REQUEST);
    }

    @Test
    void what_is_no_longer_needed_is_closed_by_whoever_requested_it_or_an_officer() {
        given(ExceptionCase.class, active()).by(DANA).when(CLOSE).then(closed(DANA.staff()));
        given(ExceptionCase.class, active()).by(OLIVE).when(CLOSE).then(closed(OLIVE.staff()));
        given(ExceptionCase.class, active()).by(SAM).when(CLOSE).isRefused(CaseRefusal.NOT_YOUR_REQUEST);
        given(ExceptionCase.class, requested()).by(OLIVE).when(CLOSE).isRefused(CaseRefusal.NOT_GRANTED);
        given(ExceptionCase.class).by(OLIVE).when(CLOSE).isRefused(CaseRefusal.UNKNOWN_CASE);
    }

    @Test
    void it_expires_when_its_last_local_day_is_over_however_late_somebody_notices() {
        var expired = new ExceptionExpired(CASE, LAST, END);
        for (var history : new org.attestry.events.Event[][] {active(), active(SUSPENDED)}) {
            given(ExceptionCase.class, history)
                    .by(at(policy(), END.plus(Duration.ofHours(9))))
                    .when(EXPIRE)
                    .then(expired);
        }
        given(ExceptionCase.class, granted())
                .by(at(policy(), END))
                .when(EXPIRE)
                .then(activated(Decisions.terms(), START), expired);
        given(ExceptionCase.class, active())
                .by(at(policy(), END.minusNanos(1)))
                .when(EXPIRE)
                .isNoNews();
        given(ExceptionCase.class, active(expired))
                .by(at(policy(), END))
                .when(EXPIRE)
                .isNoNews();
    }

    @Test
    void its_end_is_called_to_mind_once_for_each_number_of_days() {
        var week = ExceptionDues.noticeOf(Decisions.terms(), 7);
        var notice = new ExceptionExpiring(CASE, 7, LAST, week);
        announced(week, 7).then(notice);
        given(ExceptionCase.class, active(notice))
                .by(at(policy(), week))
                .when(new AnnounceExpiry(CASE, 7))
                .isNoNews();
        announced(week.minusNanos(1), 7).isNoNews();
        announced(END, 7).isNoNews();
    }

    @Test
    void evidence_and_conditions_do_not_wake_what_has_ended() {
        var expired = new ExceptionExpired(CASE, LAST, END);
        given(ExceptionCase.class, active(proposed(), expired))
                .by(at(policy(), DUE_AT))
                .when(new LapseControl(CASE, Lives.AUDIT))
                .isNoNews();
        given(ExceptionCase.class, active(expired))
                .by(at(policy(), SUMMER))
                .when(new ActivateExceptionCase(CASE))
                .isNoNews();
    }

    private static org.attestry.command.kernel.Story.Outcome<ExceptionCase> announced(Instant moment, int days) {
        return given(ExceptionCase.class, active()).by(at(policy(), moment)).when(new AnnounceExpiry(CASE, days));
    }

    private static ExceptionClosed closed(org.attestry.events.StaffId by) {
        return new ExceptionClosed(CASE, "Not needed", by, NOW);
    }
}
