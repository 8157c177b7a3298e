package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.BEA;
import static org.attestry.command.exceptions.Cases.BEN;
import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.DANA;
import static org.attestry.command.exceptions.Cases.LAST;
import static org.attestry.command.exceptions.Cases.VERA;
import static org.attestry.command.exceptions.Cases.VINCE;
import static org.attestry.command.exceptions.Intakes.speaking;
import static org.attestry.command.exceptions.Intakes.told;
import static org.attestry.command.exceptions.Lives.END;
import static org.attestry.command.exceptions.Lives.SUMMER;
import static org.attestry.command.exceptions.Lives.active;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Story.given;
import static org.attestry.events.exceptions.VettingFunction.LEGAL;
import static org.attestry.events.exceptions.VettingOpinion.SUPPORT;

import java.time.Instant;
import java.time.LocalDate;
import org.attestry.command.kernel.Caller;
import org.attestry.events.exceptions.RenewalEvent.ExceptionRenewed;
import org.attestry.events.exceptions.RenewalEvent.RenewalRefused;
import org.attestry.events.exceptions.RenewalEvent.RenewalRequested;
import org.attestry.events.exceptions.TermEvent.ExceptionExpired;
import org.attestry.events.exceptions.VettingEvent.VettingOpinionRecorded;
import org.junit.jupiter.api.Test;

/** The standard allows two renewals, 180 days each and 365 in all; two tiers approved the case. */
class RenewedExceptionTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);
    private static final Instant MARCH_ENDS = Instant.parse("2027-04-01T04:00:00Z");

    @Test
    void functions_speak_again_about_a_renewal_and_only_then() {
        given(ExceptionCase.class, active(asked(1, MARCH, 2)))
                .by(now(VINCE))
                .when(speaking(LEGAL, SUPPORT))
                .then(new VettingOpinionRecorded(CASE, LEGAL, SUPPORT, "Looked at", VINCE.staff(), null, SUMMER));
        given(ExceptionCase.class, active())
                .by(now(VERA))
                .when(speaking(LEGAL, SUPPORT))
                .isRefused(TermRefusal.NO_RENEWAL_ASKED);
    }

    @Test
    void a_refused_renewal_leaves_the_end_where_it_is() {
        var refuse = new RefuseRenewal(CASE, 1, "No longer");
        given(ExceptionCase.class, active(asked(1, MARCH, 2)))
                .by(now(BEA))
                .when(refuse)
                .then(refused(1));
        given(ExceptionCase.class, active(asked(1, MARCH, 2), refused(1)))
                .by(now(BEA))
                .when(refuse)
                .isNoNews();
        given(ExceptionCase.class, active(asked(1, MARCH, 2), refused(1)))
                .by(at(now(BEA), END))
                .when(new ExpireExceptionCase(CASE))
                .then(new ExceptionExpired(CASE, LAST, END));
    }

    @Test
    void a_renewed_exception_ends_when_its_new_last_day_is_over() {
        var renewed = active(asked(1, MARCH, 2), renewed(1, MARCH, 243, 2, BEN));
        given(ExceptionCase.class, renewed)
                .by(at(now(BEN), END))
                .when(new ExpireExceptionCase(CASE))
                .isNoNews();
        given(ExceptionCase.class, renewed)
                .by(at(now(BEN), MARCH_ENDS))
                .when(new ExpireExceptionCase(CASE))
                .then(new ExceptionExpired(CASE, MARCH, MARCH_ENDS));
    }

    private static Caller now(Caller who) {
        return at(told(who), SUMMER);
    }

    private static RenewalRequested asked(int renewal, LocalDate until, int tier) {
        return new RenewalRequested(CASE, renewal, until, "Still needed", tier, DANA.staff(), null, SUMMER);
    }

    private static ExceptionRenewed renewed(int renewal, LocalDate until, long days, int tier, Caller by) {
        var terms = Decisions.terms().until(until);
        return new ExceptionRenewed(CASE, renewal, terms, LAST, days, tier, terms.endsAt(), by.staff(), null, SUMMER);
    }

    private static RenewalRefused refused(int renewal) {
        return new RenewalRefused(CASE, renewal, "No longer", BEA.staff(), null, SUMMER);
    }
}
