package org.attestry.command.exceptions;

import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.caller;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.events.MarketId;
import org.attestry.events.Money;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionApproved;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionRejected;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionRequested;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionVetted;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionWithdrawn;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.VettingFunction;
import org.attestry.events.exceptions.VettingOpinion;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/** One case and its people, for stories: Dana requests, Sam gains by it, Vera and Vince vet, Anna and Abel decide. */
final class Cases {

    static final ExceptionCaseId CASE = new ExceptionCaseId("exc-1");
    static final MarketId NORTH = new MarketId("mkt-north");
    static final LocalDate FIRST = LocalDate.parse("2026-08-01");
    static final LocalDate LAST = LocalDate.parse("2026-12-31");

    static final Caller DANA = caller("stf-dana", Role.REPRESENTATIVE);
    static final Caller SAM = caller("stf-sam", Role.MANAGER);
    static final Caller VERA = caller("stf-vera", Role.VETTER);
    static final Caller VINCE = caller("stf-vince", Role.VETTER);
    static final Caller ANNA = caller("stf-anna", Role.APPROVER_1);
    static final Caller ABEL = caller("stf-abel", Role.APPROVER_2);

    private static final Money EXPOSURE = new Money(new BigDecimal("12500.50"), "USD");

    private Cases() {}

    static RequestExceptionCase requesting() {
        return requesting("4.2", SAM, FIRST, LAST);
    }

    static RequestExceptionCase requesting(String clause, Caller beneficiary, LocalDate from, LocalDate until) {
        return new RequestExceptionCase(
                CASE,
                ExceptionKind.SALES,
                "STD-1",
                clause,
                "The customer needs it",
                null,
                beneficiary.staff(),
                EXPOSURE,
                from,
                until,
                null,
                NORTH);
    }

    static ExceptionRequested requested() {
        return requestedFor(null);
    }

    static ExceptionRequested requestedFor(@Nullable Caller other) {
        return new ExceptionRequested(
                CASE,
                ExceptionKind.SALES,
                "STD-1",
                "4.2",
                "The customer needs it",
                null,
                DANA.staff(),
                staff(other),
                SAM.staff(),
                EXPOSURE,
                FIRST,
                LAST,
                null,
                NORTH,
                NOW);
    }

    static VetExceptionCase vetting(VettingFunction function, VettingOpinion opinion) {
        return new VetExceptionCase(CASE, function, opinion, "As I see it");
    }

    static ExceptionVetted vetted(VettingFunction function, VettingOpinion opinion, Caller by) {
        return vetted(function, opinion, by, null);
    }

    static ExceptionVetted vetted(VettingFunction function, VettingOpinion opinion, Caller by, @Nullable Caller other) {
        return new ExceptionVetted(CASE, function, opinion, "As I see it", by.staff(), staff(other), NOW);
    }

    static ExceptionVetted supported() {
        return vetted(VettingFunction.LEGAL, VettingOpinion.SUPPORT, VERA);
    }

    static ApproveExceptionCase approving() {
        return approving(FIRST, LAST);
    }

    static ApproveExceptionCase approving(LocalDate from, LocalDate until) {
        return new ApproveExceptionCase(CASE, List.of("Tell the customer"), from, until);
    }

    static ExceptionApproved approved() {
        return new ExceptionApproved(CASE, List.of("Tell the customer"), FIRST, LAST, ANNA.staff(), null, NOW);
    }

    static RejectExceptionCase rejecting() {
        return new RejectExceptionCase(CASE, "Too dear");
    }

    static ExceptionRejected rejected() {
        return new ExceptionRejected(CASE, "Too dear", ANNA.staff(), null, NOW);
    }

    static WithdrawExceptionCase withdrawing() {
        return new WithdrawExceptionCase(CASE, "The customer left");
    }

    static ExceptionWithdrawn withdrawn() {
        return new ExceptionWithdrawn(CASE, "The customer left", DANA.staff(), null, NOW);
    }

    private static @Nullable StaffId staff(@Nullable Caller caller) {
        return caller == null ? null : caller.staff();
    }
}
