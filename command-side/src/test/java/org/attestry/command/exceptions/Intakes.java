package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.DANA;
import static org.attestry.command.exceptions.Cases.NORTH;
import static org.attestry.command.exceptions.Cases.OLIVE;
import static org.attestry.command.exceptions.Cases.SAM;
import static org.attestry.command.exceptions.Cases.ZONE;
import static org.attestry.command.exceptions.Cases.dollars;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.knowing;
import static org.attestry.command.kernel.Callers.recalling;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.events.exceptions.AuthorityMatrixId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.Finder;
import org.attestry.events.exceptions.IntakeEvent.ExceptionDetected;
import org.attestry.events.exceptions.IntakeEvent.ExceptionTriaged;
import org.attestry.events.exceptions.TriageOutcome;
import org.attestry.events.exceptions.VettingFunction;
import org.attestry.events.exceptions.VettingOpinion;
import org.attestry.events.exceptions.Wish;
import org.attestry.events.exceptions.WishEvent.ApprovalsVoided;
import org.attestry.events.exceptions.WishEvent.ExceptionAmended;
import org.attestry.events.exceptions.WishEvent.ExceptionInfoRequested;
import org.attestry.events.exceptions.WishEvent.ExceptionInfoSupplied;
import org.attestry.events.exceptions.WishEvent.ExceptionWithdrawn;
import org.attestry.events.network.MarketEvent.MarketRegistered;
import org.attestry.events.network.ProviderId;
import org.attestry.events.sla.CalendarId;

/** How the case of {@link Cases} comes in: what is said to it, and what follows, until it is submitted. */
final class Intakes {

    static final ProviderId CLINIC = new ProviderId("prv-clinic");
    static final ExceptionCaseId EARLIER = new ExceptionCaseId("exc-0");

    /** The end of business on the tenth business day after the Friday of {@code NOW}. */
    static final Instant PATIENCE_ENDS = Instant.parse("2026-07-24T21:00:00Z");

    private Intakes() {}

    /** Somebody who is told of everything a case may name or need. */
    static Caller told(Caller who) {
        var known = knowing(knowing(who, CLINIC, NORTH), NORTH, NORTH);
        known = recalling(known, Standards.RATES, Standards.published());
        known = recalling(known, NORTH, new MarketRegistered(NORTH, "North", ZONE));
        known = recalling(known, AuthorityMatrixId.PLAN, Matrices.matrix());
        return recalling(known, CalendarId.PLAN);
    }

    static WishText text(Wish wish) {
        return new WishText(
                wish.scope(),
                wish.exposure(),
                wish.critical(),
                wish.from(),
                wish.until(),
                wish.justification(),
                wish.alternatives());
    }

    static RequestExceptionCase requesting() {
        return requesting(Cases.wish());
    }

    static RequestExceptionCase requesting(Wish wish) {
        return new RequestExceptionCase(
                CASE, ExceptionKind.SALES, Standards.RATES, "4.2", text(wish), null, null, SAM.staff(), null, NORTH);
    }

    static DetectExceptionCase detecting(Finder finder) {
        return new DetectExceptionCase(
                CASE, Standards.RATES, "4.2", "A rate is too high", finder, "Audit", null, NORTH);
    }

    static ExceptionDetected detected(Finder finder, Caller by) {
        return new ExceptionDetected(
                CASE, Standards.RATES, "4.2", "A rate is too high", finder, "Audit", null, NORTH, by.staff(), NOW);
    }

    static TriageExceptionCase triaging(TriageOutcome outcome) {
        return new TriageExceptionCase(CASE, outcome, outcome == TriageOutcome.DUPLICATE ? EARLIER : null, "Looked at");
    }

    static ExceptionTriaged triaged(TriageOutcome outcome) {
        var other = outcome == TriageOutcome.DUPLICATE ? EARLIER : null;
        return new ExceptionTriaged(CASE, outcome, other, "Looked at", OLIVE.staff(), NOW);
    }

    static RequestExceptionInfo asking(int question) {
        return new RequestExceptionInfo(CASE, question, "Which rates?");
    }

    static ExceptionInfoRequested asked(int question) {
        return new ExceptionInfoRequested(CASE, question, "Which rates?", PATIENCE_ENDS, OLIVE.staff(), NOW);
    }

    static SupplyExceptionInfo answering(int question) {
        return new SupplyExceptionInfo(CASE, question, "All of them");
    }

    static ExceptionInfoSupplied answered(int question) {
        return new ExceptionInfoSupplied(CASE, question, "All of them", DANA.staff(), null, NOW);
    }

    static StartVetting startingVetting(VettingFunction... functions) {
        return new StartVetting(CASE, List.of(functions));
    }

    static RecordVettingOpinion speaking(VettingFunction function, VettingOpinion opinion) {
        return new RecordVettingOpinion(CASE, function, opinion, "Looked at");
    }

    static LossText loss(String probability, String low, String high) {
        return new LossText(new BigDecimal(probability), dollars(low), dollars(high));
    }

    static AssessExceptionRisk assessing(LossText residual) {
        return new AssessExceptionRisk(CASE, loss("0.1", "100", "1000"), residual, 2, 1);
    }

    static AmendExceptionCase amending(int amendment, Wish wish) {
        return new AmendExceptionCase(CASE, amendment, text(wish), "The customer said so");
    }

    static ExceptionAmended amended(int amendment, Wish wish, boolean material) {
        return new ExceptionAmended(CASE, amendment, wish, material, "The customer said so", DANA.staff(), null, NOW);
    }

    static ApprovalsVoided voided(String cause, Caller... approvers) {
        return new ApprovalsVoided(
                CASE, 1, List.of(approvers).stream().map(Caller::staff).toList(), cause, NOW);
    }

    static WithdrawExceptionCase withdrawing() {
        return new WithdrawExceptionCase(CASE, "The customer left");
    }

    static ExceptionWithdrawn withdrawn() {
        return new ExceptionWithdrawn(CASE, "The customer left", DANA.staff(), null, NOW);
    }
}
