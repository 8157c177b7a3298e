package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.ANNA;
import static org.attestry.command.exceptions.Cases.BEA;
import static org.attestry.command.exceptions.Cases.BOB;
import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.NORTH;
import static org.attestry.command.exceptions.Cases.OLIVE;
import static org.attestry.command.exceptions.Cases.requested;
import static org.attestry.command.exceptions.Cases.riskAssessed;
import static org.attestry.command.exceptions.Matrices.matrix;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.recalling;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalGiven;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalRouted;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionApproved;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionRejected;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionReturned;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionTierApproved;
import org.attestry.events.exceptions.AuthorityMatrixId;
import org.attestry.events.exceptions.Condition;
import org.attestry.events.exceptions.DelegationId;
import org.attestry.events.exceptions.IntakeEvent.ExceptionRequested;
import org.attestry.events.exceptions.Route;
import org.attestry.events.exceptions.Stakes;
import org.attestry.events.exceptions.Terms;
import org.attestry.events.sla.CalendarId;

/** The decision on the case of {@link Cases}, under the matrix of {@link Matrices}: two tiers, one and two of three. */
final class Decisions {

    /** The fifth business day after the approval is a Friday in July, so the first day of the case counts. */
    static final LocalDate IN_PLACE = Cases.FIRST;

    private Decisions() {}

    /** Somebody who is told of the matrix and the plan's calendar, as the kernel would. */
    static Caller told(Caller who) {
        return recalling(recalling(who, AuthorityMatrixId.PLAN, matrix()), CalendarId.PLAN);
    }

    static SubmitForApproval submitting(ConditionText... conditions) {
        return new SubmitForApproval(CASE, List.of(conditions), List.of());
    }

    static ApproveExceptionCase approving(int tier, ConditionText... conditions) {
        return new ApproveExceptionCase(CASE, tier, List.of(conditions), null, null);
    }

    static ApproveExceptionCase approvingBy(DelegationId delegation, int tier) {
        return new ApproveExceptionCase(CASE, tier, List.of(), delegation, null);
    }

    static RejectExceptionCase rejecting() {
        return new RejectExceptionCase(CASE, "Too dear", null, null);
    }

    static ReturnExceptionCase returning() {
        return new ReturnExceptionCase(CASE, "Say more", null, null);
    }

    static Terms terms(Condition... conditions) {
        return terms(requested(), conditions);
    }

    static Terms terms(ExceptionRequested request, Condition... conditions) {
        var wish = request.wish();
        return new Terms(
                CASE,
                Standards.RATES,
                1,
                "4.2",
                wish.scope(),
                wish.exposure(),
                List.of(conditions),
                List.of(),
                wish.from(),
                wish.until(),
                Cases.ZONE);
    }

    static ApprovalRouted routed() {
        return routed(1, requested());
    }

    static ApprovalRouted routed(int round, ExceptionRequested request, Condition... conditions) {
        var stakes = Stakes.of(request.kind(), request.wish(), riskAssessed().residualLoss(), 0);
        var route = Route.of(matrix(), stakes);
        return new ApprovalRouted(
                CASE,
                round,
                1,
                route.tiers(),
                route.demands(),
                List.of(),
                terms(request, conditions),
                OLIVE.staff(),
                NOW);
    }

    static ApprovalGiven given(int tier, Caller by, Condition... conditions) {
        return new ApprovalGiven(CASE, 1, tier, List.of(conditions), by.staff(), null, null, 1, NOW);
    }

    static ApprovalGiven givenFor(int tier, Caller by, Caller holder, DelegationId delegation) {
        return new ApprovalGiven(CASE, 1, tier, List.of(), by.staff(), holder.staff(), delegation, 1, NOW);
    }

    static ExceptionTierApproved tierApproved(int tier) {
        return new ExceptionTierApproved(CASE, 1, tier, NOW);
    }

    static ExceptionApproved approved(Terms terms, LocalDate implementBy, Caller... approvers) {
        var staff = Arrays.stream(approvers).map(Caller::staff).toList();
        return new ExceptionApproved(CASE, terms, 1, staff, implementBy, terms.endsAt(), NORTH, NOW);
    }

    /** By Anna, Bea and Bob. */
    static ExceptionApproved approved() {
        return approved(terms(), IN_PLACE, ANNA, BEA, BOB);
    }

    static ExceptionRejected rejected(int tier, Caller by) {
        return new ExceptionRejected(CASE, tier, "Too dear", by.staff(), null, NOW);
    }

    static ExceptionReturned returned(int tier, Caller by) {
        StaffId staff = by.staff();
        return new ExceptionReturned(CASE, tier, "Say more", staff, null, NOW);
    }
}
