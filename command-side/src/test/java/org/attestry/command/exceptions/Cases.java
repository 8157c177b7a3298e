package org.attestry.command.exceptions;

import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.caller;
import static org.attestry.events.exceptions.VettingFunction.LEGAL;
import static org.attestry.events.exceptions.VettingOpinion.SUPPORT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.attestry.command.kernel.Caller;
import org.attestry.events.Event;
import org.attestry.events.MarketId;
import org.attestry.events.Money;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.IntakeEvent.ExceptionRequested;
import org.attestry.events.exceptions.IntakeEvent.ExceptionTriaged;
import org.attestry.events.exceptions.TriageOutcome;
import org.attestry.events.exceptions.VettingEvent.ExceptionRiskAssessed;
import org.attestry.events.exceptions.VettingEvent.VettingCompleted;
import org.attestry.events.exceptions.VettingEvent.VettingOpinionRecorded;
import org.attestry.events.exceptions.VettingEvent.VettingStarted;
import org.attestry.events.exceptions.VettingFunction;
import org.attestry.events.exceptions.VettingOpinion;
import org.attestry.events.exceptions.Wish;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * One case and its people, for stories: Dana requests, Sam gains by it, Olive leads it, Vera and Vince vet it. Anna and
 * Abel decide at tier 1; Bea, Bob and Ben at tier 2; Cleo and Carl at tier 3.
 */
final class Cases {

    static final ExceptionCaseId CASE = new ExceptionCaseId("exc-1");
    static final MarketId NORTH = new MarketId("mkt-north");
    static final LocalDate FIRST = LocalDate.parse("2026-08-01");
    static final LocalDate LAST = LocalDate.parse("2026-12-31");
    static final String ZONE = "America/New_York";
    static final Money EXPOSURE = dollars("12500.50");

    static final Caller DANA = caller("stf-dana", Role.REPRESENTATIVE);
    static final Caller SAM = caller("stf-sam", Role.MANAGER);
    static final Caller OLIVE = caller("stf-olive", Role.OFFICER);
    static final Caller VERA = caller("stf-vera", Role.VETTER);
    static final Caller VINCE = caller("stf-vince", Role.VETTER);
    static final Caller ANNA = caller("stf-anna", Role.APPROVER_1);
    static final Caller ABEL = caller("stf-abel", Role.APPROVER_1);
    static final Caller BEA = caller("stf-bea", Role.APPROVER_2);
    static final Caller BOB = caller("stf-bob", Role.APPROVER_2);
    static final Caller BEN = caller("stf-ben", Role.APPROVER_2);
    static final Caller CLEO = caller("stf-cleo", Role.APPROVER_3);
    static final Caller CARL = caller("stf-carl", Role.APPROVER_3);

    private Cases() {}

    static Money dollars(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }

    static Wish wish() {
        return wish(EXPOSURE, FIRST, LAST);
    }

    static Wish wish(Money exposure, LocalDate from, LocalDate until) {
        return new Wish("The rate of one clinic", exposure, false, from, until, "The customer needs it", null);
    }

    static ExceptionRequested requested() {
        return requested(CASE, wish(), DANA.staff(), null);
    }

    static ExceptionRequested requested(Wish wish) {
        return requested(CASE, wish, DANA.staff(), null);
    }

    /** Requested by Dana for somebody else. */
    static ExceptionRequested requestedFor(Caller somebody) {
        return requested(CASE, wish(), DANA.staff(), somebody.staff());
    }

    static ExceptionRequested requested(ExceptionCaseId caseId, Wish wish, StaffId by, @Nullable StaffId onBehalfOf) {
        return new ExceptionRequested(
                caseId,
                ExceptionKind.SALES,
                Standards.RATES,
                1,
                "4.2",
                180,
                2,
                365,
                wish,
                null,
                null,
                by,
                onBehalfOf,
                SAM.staff(),
                null,
                NORTH,
                ZONE,
                NOW);
    }

    static ExceptionTriaged triaged() {
        return new ExceptionTriaged(CASE, TriageOutcome.ROUTED, null, null, OLIVE.staff(), NOW);
    }

    static VettingStarted vettingStarted() {
        return new VettingStarted(CASE, List.of(LEGAL), OLIVE.staff(), NOW);
    }

    static VettingOpinionRecorded opinion(
            VettingFunction function, VettingOpinion opinion, Caller by, @Nullable Caller forWhom) {
        var onBehalfOf = forWhom == null ? null : forWhom.staff();
        return new VettingOpinionRecorded(CASE, function, opinion, "Looked at", by.staff(), onBehalfOf, NOW);
    }

    static VettingOpinionRecorded supported() {
        return opinion(LEGAL, SUPPORT, VERA, null);
    }

    static VettingCompleted vetted() {
        return new VettingCompleted(CASE, OLIVE.staff(), NOW);
    }

    static ExceptionRiskAssessed riskAssessed() {
        var tenth = new BigDecimal("0.1");
        var low = dollars("100");
        var high = dollars("1000");
        return new ExceptionRiskAssessed(
                CASE, tenth, low, high, tenth, low, high, dollars("40.37"), dollars("40.37"), 2, 1, OLIVE.staff(), NOW);
    }

    /** A case that can be submitted, and what happened to it since. */
    static Event[] assessed(Event... since) {
        return assessedOf(requested(), since);
    }

    static Event[] assessedOf(ExceptionRequested requested, Event... since) {
        var before = Stream.of(requested, triaged(), vettingStarted(), supported(), vetted(), riskAssessed());
        return Stream.concat(before, Stream.of(since)).toArray(Event[]::new);
    }
}
