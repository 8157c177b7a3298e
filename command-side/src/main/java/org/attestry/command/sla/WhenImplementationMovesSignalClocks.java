package org.attestry.command.sla;

import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Policy;
import org.attestry.command.kernel.Then;
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
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.Milestone;
import org.attestry.events.sla.PauseReason;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;

/** What happens to an implementation starts, stops and stills its clocks; they stand still while a query is open. */
@Policy(name = "sla.clocks-of-implementation")
final class WhenImplementationMovesSignalClocks {

    @EventHandler
    List<Then> on(ImplementationEvent event, @Timestamp Instant told) {
        var tell = new Signals(ClockId.of(event.implementation()), event.at(), told);
        return switch (event) {
            case ApprovalCommunicated e -> tell.begun(Milestone.COMMUNICATED, e.market());
            case ApprovalAcknowledged e -> tell.passed(Milestone.ACKNOWLEDGED, e.acknowledgedBy());
            case ApprovalQueried e -> tell.paused(PauseReason.AWAITING_REQUESTER);
            case ApprovalQueryAnswered e -> tell.resumed();
            case ImplementationDeclined e -> tell.cancelled(null, "The implementation was declined");
            case ImplementationCancelled e -> tell.cancelled(null, "The exception was over before anybody began");
            case ImplementationReported e -> tell.passed(Milestone.REPORTED, e.reportedBy());
            case ImplementationVerified e -> tell.passed(Milestone.VERIFIED);
            case RemovalOrdered e -> removal(tell, e);
            case RemovalVerified e -> tell.passed(Milestone.REMOVAL_VERIFIED);
            default -> List.of(); // plans, blocks and findings neither stop nor excuse a clock
        };
    }

    /** What was to be put into effect no longer is; what begins now is its removal. */
    private static List<Then> removal(Signals tell, RemovalOrdered ordered) {
        return tell.send(
                new CancelClocks(tell.clocks(), Milestone.COMMUNICATED, ordered.sentence(), tell.told()),
                new SignalClocks(tell.clocks(), Milestone.REMOVAL_ORDERED, null, null, false, tell.told()));
    }
}
