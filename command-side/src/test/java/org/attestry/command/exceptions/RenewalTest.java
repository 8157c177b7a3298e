package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.ANNA;
import static org.attestry.command.exceptions.Cases.BEA;
import static org.attestry.command.exceptions.Cases.BEN;
import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.DANA;
import static org.attestry.command.exceptions.Cases.LAST;
import static org.attestry.command.exceptions.Cases.VERA;
import static org.attestry.command.exceptions.Intakes.told;
import static org.attestry.command.exceptions.Lives.DUE;
import static org.attestry.command.exceptions.Lives.END;
import static org.attestry.command.exceptions.Lives.SUMMER;
import static org.attestry.command.exceptions.Lives.active;
import static org.attestry.command.exceptions.Lives.evidenced;
import static org.attestry.command.exceptions.Lives.proposed;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Callers.reportingTo;
import static org.attestry.command.kernel.Story.given;
import static org.attestry.events.exceptions.VettingFunction.LEGAL;
import static org.attestry.events.exceptions.VettingOpinion.OBJECT;
import static org.attestry.events.exceptions.VettingOpinion.SUPPORT;

import java.time.LocalDate;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Refusal;
import org.attestry.events.Event;
import org.attestry.events.exceptions.RenewalEvent.ExceptionRenewed;
import org.attestry.events.exceptions.RenewalEvent.RenewalRefused;
import org.attestry.events.exceptions.RenewalEvent.RenewalRequested;
import org.attestry.events.exceptions.VettingEvent.VettingOpinionRecorded;
import org.attestry.events.exceptions.VettingOpinion;
import org.junit.jupiter.api.Test;

/** The standard allows two renewals, 180 days each and 365 in all; two tiers approved the case. */
class RenewalTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);

    @Test
    void it_is_renewed_when_it_was_vetted_again_and_its_controls_were_shown_anew() {
        given(ExceptionCase.class, active(asked(1, MARCH, 2), said(SUPPORT)))
                .by(now(BEN))
                .when(approving(1))
                .then(renewed(1, MARCH, 243, 2, BEN));
        approvingIsRefused(CaseRefusal.NOT_ALL_SPOKEN, active(asked(1, MARCH, 2)));
        approvingIsRefused(CaseRefusal.STILL_OBJECTED, active(asked(1, MARCH, 2), said(OBJECT)));
        var stale = active(proposed(), evidenced(DUE, DUE.plusDays(30), SUMMER), asked(1, MARCH, 2), said(SUPPORT));
        approvingIsRefused(TermRefusal.EVIDENCE_STALE, stale);
        given(ExceptionCase.class, active(proposed(), asked(1, MARCH, 2), said(SUPPORT), shown()))
                .by(now(BEN))
                .when(approving(1))
                .then(renewed(1, MARCH, 243, 2, BEN));
    }

    @Test
    void those_who_have_a_part_in_it_or_no_authority_do_not_decide_it() {
        var ready = active(asked(1, MARCH, 2), said(SUPPORT));
        given(ExceptionCase.class, ready).by(now(ANNA)).when(approving(1)).isRefused(ApprovalRefusal.NO_AUTHORITY);
        given(ExceptionCase.class, ready)
                .by(reportingTo(now(BEN), DANA.staff().value()))
                .when(approving(1))
                .isRefused(ApprovalRefusal.REPORTS_TO_REQUESTER);
        var byBen = new RenewalRequested(CASE, 1, MARCH, "Still", 2, BEN.staff(), null, SUMMER);
        given(ExceptionCase.class, active(byBen, said(SUPPORT)))
                .by(now(BEN))
                .when(approving(1))
                .isRefused(CaseRefusal.OWN_CASE);
    }

    @Test
    void a_renewal_is_decided_once_and_before_the_end() {
        given(ExceptionCase.class, active(asked(1, MARCH, 2), renewed(1, MARCH, 243, 2, BEN)))
                .by(now(BEN))
                .when(approving(1))
                .isNoNews();
        approvingIsRefused(TermRefusal.NO_RENEWAL_ASKED, active());
        approvingIsRefused(TermRefusal.NO_RENEWAL_ASKED, active(asked(1, MARCH, 2), refused(1)));
        given(ExceptionCase.class, active(asked(1, MARCH, 2), said(SUPPORT)))
                .by(at(now(BEN), END))
                .when(approving(1))
                .isRefused(TermRefusal.RENEWED_TOO_LATE);
    }

    private static Caller now(Caller who) {
        return at(told(who), SUMMER);
    }

    private static RenewalRequested asked(int renewal, LocalDate until, int tier) {
        return new RenewalRequested(CASE, renewal, until, "Still needed", tier, DANA.staff(), null, SUMMER);
    }

    private static ApproveRenewal approving(int renewal) {
        return new ApproveRenewal(CASE, renewal);
    }

    private static ExceptionRenewed renewed(int renewal, LocalDate until, long days, int tier, Caller by) {
        var terms = Decisions.terms().until(until);
        return new ExceptionRenewed(CASE, renewal, terms, LAST, days, tier, terms.endsAt(), by.staff(), null, SUMMER);
    }

    private static RenewalRefused refused(int renewal) {
        return new RenewalRefused(CASE, renewal, "No longer", BEA.staff(), null, SUMMER);
    }

    private static VettingOpinionRecorded said(VettingOpinion opinion) {
        return new VettingOpinionRecorded(CASE, LEGAL, opinion, "Looked at", VERA.staff(), null, SUMMER);
    }

    private static Event shown() {
        return evidenced(DUE, DUE.plusDays(30), SUMMER);
    }

    private static void approvingIsRefused(Refusal why, Event... past) {
        given(ExceptionCase.class, past).by(now(BEN)).when(approving(1)).isRefused(why);
    }
}
