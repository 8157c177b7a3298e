package org.attestry.events.sla.clocks;

import static org.attestry.events.sla.clocks.Telling.ANSWERED;
import static org.attestry.events.sla.clocks.Telling.OWED;
import static org.attestry.events.sla.clocks.Telling.begun;
import static org.attestry.events.sla.clocks.Telling.notWanted;
import static org.attestry.events.sla.clocks.Telling.passed;

import java.util.List;
import org.attestry.events.implementation.HandOverEvent.ApprovalAcknowledged;
import org.attestry.events.implementation.HandOverEvent.ApprovalCommunicated;
import org.attestry.events.implementation.HandOverEvent.ApprovalQueried;
import org.attestry.events.implementation.HandOverEvent.ApprovalQueryAnswered;
import org.attestry.events.implementation.HandOverEvent.ImplementationCancelled;
import org.attestry.events.implementation.HandOverEvent.ImplementationDeclined;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.events.implementation.RemovalEvent.RemovalOrdered;
import org.attestry.events.implementation.RemovalEvent.RemovalVerified;
import org.attestry.events.implementation.VerificationEvent.ImplementationVerified;
import org.attestry.events.implementation.WorkEvent.ImplementationReported;
import org.attestry.events.sla.Milestone;
import org.attestry.events.sla.clocks.ClockSignal.NotWanted;
import org.attestry.events.sla.clocks.ClockSignal.Passed;

/** What happens to an implementation, as its clocks are told; they stand still while a query is open. */
public final class ImplementationSignals {

    private ImplementationSignals() {}

    /** What its clocks are told of it, in this order. */
    public static List<ClockSignal> of(ImplementationEvent event) {
        return switch (event) {
            case ApprovalCommunicated e -> begun(Milestone.COMMUNICATED, e.market());
            case ApprovalAcknowledged e -> passed(Milestone.ACKNOWLEDGED, e.acknowledgedBy());
            case ApprovalQueried e -> OWED;
            case ApprovalQueryAnswered e -> ANSWERED;
            case ImplementationDeclined e -> notWanted(null, "The implementation was declined");
            case ImplementationCancelled e -> notWanted(null, "The exception was over before anybody began");
            case ImplementationReported e -> passed(Milestone.REPORTED, e.reportedBy());
            case ImplementationVerified e -> passed(Milestone.VERIFIED, null);
            case RemovalOrdered e -> removal(e);
            case RemovalVerified e -> passed(Milestone.REMOVAL_VERIFIED, null);
            default -> List.of(); // plans, blocks and findings neither stop nor excuse a clock
        };
    }

    /** What was to be put into effect no longer is; what begins now is its removal. */
    private static List<ClockSignal> removal(RemovalOrdered ordered) {
        return List.of(
                new NotWanted(Milestone.COMMUNICATED, ordered.sentence()),
                new Passed(Milestone.REMOVAL_ORDERED, null, null, false));
    }
}
