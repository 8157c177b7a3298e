package org.attestry.command.sla;

import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Policy;
import org.attestry.command.kernel.Then;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalRouted;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionApproved;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionRejected;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionReturned;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.IntakeEvent.ExceptionRequested;
import org.attestry.events.exceptions.IntakeEvent.ExceptionTriaged;
import org.attestry.events.exceptions.TermEvent.ExceptionClosed;
import org.attestry.events.exceptions.VettingEvent.VettingCompleted;
import org.attestry.events.exceptions.WishEvent.ApprovalsVoided;
import org.attestry.events.exceptions.WishEvent.ExceptionInfoRequested;
import org.attestry.events.exceptions.WishEvent.ExceptionInfoSupplied;
import org.attestry.events.exceptions.WishEvent.ExceptionWithdrawn;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.Milestone;
import org.attestry.events.sla.PauseReason;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;

/** What happens to an exception case starts, stops and stills its clocks; they stand still while the requester owes. */
@Policy(name = "sla.clocks-of-exceptions")
final class WhenExceptionMovesSignalClocks {

    @EventHandler
    List<Then> on(ExceptionEvent event, @Timestamp Instant told) {
        var tell = new Signals(ClockId.of(event.caseId()), event.at(), told);
        return switch (event) {
            case ExceptionRequested e -> tell.begun(Milestone.REQUESTED, e.market());
            case ExceptionTriaged e ->
                switch (e.outcome()) {
                    case ROUTED -> tell.passed(Milestone.TRIAGED, e.triagedBy());
                    case DUPLICATE, ALREADY_ALLOWED ->
                        tell.ended(Milestone.TRIAGED, e.triagedBy(), "The case ended with the triage");
                    case INCOMPLETE -> List.of();
                };
            case ExceptionInfoRequested e -> tell.paused(PauseReason.AWAITING_REQUESTER);
            case ExceptionInfoSupplied e -> tell.resumed();
            case VettingCompleted e -> tell.passed(Milestone.VETTED, e.completedBy());
            case ApprovalRouted e -> tell.passed(Milestone.SUBMITTED, e.submittedBy());
            case ApprovalsVoided e -> tell.cancelled(Milestone.SUBMITTED, "The approvals were voided");
            case ExceptionReturned e -> tell.passed(Milestone.DECIDED, e.returnedBy());
            case ExceptionApproved e -> tell.ended(Milestone.DECIDED, null, "The case was approved");
            case ExceptionRejected e -> tell.ended(Milestone.DECIDED, e.rejectedBy(), "The case was rejected");
            case ExceptionWithdrawn e -> tell.cancelled(null, "The case was withdrawn");
            case ExceptionClosed e -> tell.cancelled(null, "The case was closed");
            default -> List.of(); // the rest of a case's life is promised nothing
        };
    }
}
