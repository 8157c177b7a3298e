package org.attestry.events.sla.clocks;

import static org.attestry.events.sla.clocks.Telling.ANSWERED;
import static org.attestry.events.sla.clocks.Telling.OWED;
import static org.attestry.events.sla.clocks.Telling.begun;
import static org.attestry.events.sla.clocks.Telling.ended;
import static org.attestry.events.sla.clocks.Telling.notWanted;
import static org.attestry.events.sla.clocks.Telling.passed;

import java.util.List;
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
import org.attestry.events.sla.Milestone;

/** What happens to an exception case, as its clocks are told; they stand still while the requester owes. */
public final class ExceptionSignals {

    private ExceptionSignals() {}

    /** What its clocks are told of it, in this order. */
    public static List<ClockSignal> of(ExceptionEvent event) {
        return switch (event) {
            case ExceptionRequested e -> begun(Milestone.REQUESTED, e.market());
            case ExceptionTriaged e ->
                switch (e.outcome()) {
                    case ROUTED -> passed(Milestone.TRIAGED, e.triagedBy());
                    case DUPLICATE, ALREADY_ALLOWED ->
                        ended(Milestone.TRIAGED, e.triagedBy(), "The case ended with the triage");
                    case INCOMPLETE -> List.of();
                };
            case ExceptionInfoRequested e -> OWED;
            case ExceptionInfoSupplied e -> ANSWERED;
            case VettingCompleted e -> passed(Milestone.VETTED, e.completedBy());
            case ApprovalRouted e -> passed(Milestone.SUBMITTED, e.submittedBy());
            case ApprovalsVoided e -> notWanted(Milestone.SUBMITTED, "The approvals were voided");
            case ExceptionReturned e -> passed(Milestone.DECIDED, e.returnedBy());
            case ExceptionApproved e -> ended(Milestone.DECIDED, null, "The case was approved");
            case ExceptionRejected e -> ended(Milestone.DECIDED, e.rejectedBy(), "The case was rejected");
            case ExceptionWithdrawn e -> notWanted(null, "The case was withdrawn");
            case ExceptionClosed e -> notWanted(null, "The case was closed");
            default -> List.of(); // the rest of a case's life is promised nothing
        };
    }
}
