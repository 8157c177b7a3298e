package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.BEA;
import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.CLEO;
import static org.attestry.command.exceptions.Cases.DANA;
import static org.attestry.command.exceptions.Cases.LAST;
import static org.attestry.command.exceptions.Cases.SAM;
import static org.attestry.command.exceptions.Cases.assessed;
import static org.attestry.command.exceptions.Intakes.told;
import static org.attestry.command.exceptions.Lives.END;
import static org.attestry.command.exceptions.Lives.SUMMER;
import static org.attestry.command.exceptions.Lives.active;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Story.given;

import java.time.LocalDate;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Refusal;
import org.attestry.events.Event;
import org.attestry.events.exceptions.RenewalEvent.ExceptionRenewed;
import org.attestry.events.exceptions.RenewalEvent.RenewalRefused;
import org.attestry.events.exceptions.RenewalEvent.RenewalRequested;
import org.junit.jupiter.api.Test;

/** The standard allows two renewals, 180 days each and 365 in all; two tiers approved the case. */
class RequestRenewalTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 30);

    @Test
    void it_is_asked_before_the_end_and_goes_to_the_tier_that_approved_it() {
        given(ExceptionCase.class, active())
                .by(now(DANA))
                .when(asking(1, MARCH))
                .then(asked(1, MARCH, 2));
        given(ExceptionCase.class, active(asked(1, MARCH, 2)))
                .by(now(DANA))
                .when(asking(1, MARCH))
                .isNoNews();
        given(ExceptionCase.class, active())
                .by(at(now(DANA), END))
                .when(asking(1, MARCH))
                .isRefused(TermRefusal.RENEWED_TOO_LATE);
    }

    @Test
    void from_the_second_on_one_tier_higher_decides() {
        given(ExceptionCase.class, active(asked(1, MARCH, 2), renewed(1, MARCH, 243, 2, BEA)))
                .by(now(DANA))
                .when(asking(2, APRIL))
                .then(asked(2, APRIL, 3));
        given(ExceptionCase.class, active(asked(1, MARCH, 2), refused(1)))
                .by(now(DANA))
                .when(asking(2, MARCH))
                .then(asked(2, MARCH, 2));
    }

    @Test
    void renewals_are_counted_and_capped() {
        var twice = active(
                asked(1, MARCH, 2),
                renewed(1, MARCH, 243, 2, BEA),
                asked(2, APRIL, 3),
                renewed(2, APRIL, 273, 3, CLEO));
        askingIsRefused(TermRefusal.RENEWALS_USED_UP, 3, LocalDate.of(2027, 5, 31), twice);
        askingIsRefused(CaseRefusal.TOO_LONG, 1, LAST.plusDays(181), active());
        var once = active(asked(1, MARCH, 2), renewed(1, MARCH, 243, 2, BEA));
        askingIsRefused(CaseRefusal.TOO_LONG, 2, LocalDate.of(2027, 8, 1), once);
        given(ExceptionCase.class, once)
                .by(now(DANA))
                .when(asking(2, LocalDate.of(2027, 7, 31)))
                .then(asked(2, LocalDate.of(2027, 7, 31), 3));
    }

    @Test
    void a_renewal_is_asked_for_in_order_one_at_a_time_and_makes_it_longer() {
        askingIsRefused(TermRefusal.RENEWAL_OPEN, 2, APRIL, active(asked(1, MARCH, 2)));
        askingIsRefused(CaseRefusal.NUMBER_TAKEN, 2, MARCH, active());
        askingIsRefused(TermRefusal.NO_LONGER, 1, LAST, active());
        askingIsRefused(CaseRefusal.NOT_GRANTED, 1, MARCH, assessed());
        given(ExceptionCase.class, active()).by(now(SAM)).when(asking(1, MARCH)).isRefused(CaseRefusal.OWN_BENEFIT);
    }

    private static Caller now(Caller who) {
        return at(told(who), SUMMER);
    }

    private static RequestRenewal asking(int renewal, LocalDate until) {
        return new RequestRenewal(CASE, renewal, until, "Still needed");
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

    private static void askingIsRefused(Refusal why, int renewal, LocalDate until, Event... past) {
        given(ExceptionCase.class, past)
                .by(now(DANA))
                .when(asking(renewal, until))
                .isRefused(why);
    }
}
