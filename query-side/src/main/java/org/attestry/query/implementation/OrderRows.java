package org.attestry.query.implementation;

import org.attestry.events.implementation.HandOverEvent.AcknowledgementOverdue;
import org.attestry.events.implementation.HandOverEvent.ApprovalAcknowledged;
import org.attestry.events.implementation.HandOverEvent.ApprovalCommunicated;
import org.attestry.events.implementation.HandOverEvent.ApprovalQueried;
import org.attestry.events.implementation.HandOverEvent.ApprovalQueryAnswered;
import org.attestry.events.implementation.HandOverEvent.ImplementationCancelled;
import org.attestry.events.implementation.HandOverEvent.ImplementationDeclined;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.events.implementation.RemovalEvent.RemovalOrdered;
import org.attestry.events.implementation.RemovalEvent.RemovalReported;
import org.attestry.events.implementation.RemovalEvent.RemovalVerified;
import org.attestry.events.implementation.RemovalEvent.StillLiveAfterExpiry;
import org.attestry.events.implementation.VerificationEvent.ImplementationDeviates;
import org.attestry.events.implementation.VerificationEvent.ImplementationVerified;
import org.attestry.events.implementation.VerificationEvent.LoopClosed;
import org.attestry.events.implementation.VerificationEvent.OutcomeConfirmed;
import org.attestry.events.implementation.VerificationEvent.OutcomeNotAchieved;
import org.attestry.events.implementation.WorkEvent.ImplementationBlocked;
import org.attestry.events.implementation.WorkEvent.ImplementationPlanned;
import org.attestry.events.implementation.WorkEvent.ImplementationReported;
import org.attestry.events.implementation.WorkEvent.ImplementationStarted;
import org.attestry.events.implementation.WorkEvent.ImplementationUnblocked;
import org.attestry.query.kernel.Row;
import org.attestry.query.kernel.Rows;

/** Where each event leaves an implementation. */
final class OrderRows {

    private OrderRows() {}

    static void write(ImplementationEvent event, Rows rows) {
        switch (event) {
            case ApprovalCommunicated e -> communicated(e, rows);
            case ApprovalAcknowledged e -> at(ImplementationState.ACKNOWLEDGED, e, rows);
            case AcknowledgementOverdue e -> order(e, rows).set("overdue", true);
            case ApprovalQueried e -> waits(Party.EXCEPTION_OFFICE, e, rows).set("question", e.text());
            case ApprovalQueryAnswered e -> waits(Party.IMPLEMENTERS, e, rows).set("question", null);
            case ImplementationDeclined e -> at(ImplementationState.DECLINED, e, rows);
            case ImplementationCancelled e -> at(ImplementationState.CANCELLED, e, rows);
            case ImplementationPlanned e ->
                at(ImplementationState.PLANNED, e, rows).set("owner", e.owner()).set("due_by", e.dueBy());
            case ImplementationStarted e ->
                at(ImplementationState.STARTED, e, rows).set("started", true);
            case ImplementationBlocked e -> order(e, rows).set("block", e.reason());
            case ImplementationUnblocked e -> order(e, rows).set("block", null);
            case ImplementationReported e -> at(ImplementationState.REPORTED, e, rows);
            case ImplementationVerified e -> at(ImplementationState.VERIFIED, e, rows);
            case ImplementationDeviates e -> at(ImplementationState.DEVIATING, e, rows);
            case OutcomeConfirmed e -> at(ImplementationState.CONFIRMED, e, rows);
            case OutcomeNotAchieved e -> at(ImplementationState.VERIFIED, e, rows);
            case LoopClosed e -> at(ImplementationState.CLOSED, e, rows);
            case RemovalOrdered e ->
                at(ImplementationState.TO_BE_REMOVED, e, rows).set("remove_by", e.dueBy());
            case RemovalReported e -> at(ImplementationState.REMOVAL_REPORTED, e, rows);
            case RemovalVerified e -> at(ImplementationState.REMOVED, e, rows);
            case StillLiveAfterExpiry e ->
                at(ImplementationState.TO_BE_REMOVED, e, rows).set("overdue", true);
        }
    }

    private static void communicated(ApprovalCommunicated e, Rows rows) {
        rows.put("implementation_order", e.implementation())
                .set("case_id", e.implementation().caseId())
                .set("round", e.round())
                .set("stage", ImplementationState.COMMUNICATED)
                .set("waits_for", Party.IMPLEMENTERS)
                .set("since", e.at())
                .set("terms", e.terms())
                .set("terms_hash", e.termsHash())
                .set("approved_at", e.approvedAt())
                .set("acknowledge_by", e.acknowledgeBy())
                .set("due_by", e.implementBy())
                .set("market", e.market());
    }

    private static Row at(ImplementationState state, ImplementationEvent event, Rows rows) {
        return order(event, rows)
                .set("stage", state)
                .set("waits_for", state.waitsFor())
                .set("since", event.at())
                .set("overdue", false);
    }

    private static Row waits(Party party, ImplementationEvent event, Rows rows) {
        return order(event, rows).set("waits_for", party).set("since", event.at());
    }

    private static Row order(ImplementationEvent event, Rows rows) {
        return rows.change("implementation_order", event.implementation());
    }
}
