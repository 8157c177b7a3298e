package org.attestry.query.exceptions;

import org.attestry.events.exceptions.ApprovalEvent;
import org.attestry.events.exceptions.CareEvent;
import org.attestry.events.exceptions.ControlEvent;
import org.attestry.events.exceptions.EmergencyEvent;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.IntakeEvent;
import org.attestry.events.exceptions.RecusalEvent;
import org.attestry.events.exceptions.RenewalEvent;
import org.attestry.events.exceptions.TermEvent;
import org.attestry.events.exceptions.VettingEvent;
import org.attestry.events.exceptions.WishEvent;
import org.jspecify.annotations.Nullable;

/** The state that begins with an event. */
final class StateAfter {

    private StateAfter() {}

    /** The state that begins with this event; none: it stays where it is. */
    static @Nullable ExceptionState of(ExceptionEvent event) {
        return switch (event) {
            case IntakeEvent e -> after(e);
            case WishEvent e -> after(e);
            case VettingEvent e -> after(e);
            case ApprovalEvent e -> after(e);
            case EmergencyEvent e -> after(e);
            case TermEvent e -> after(e);
            case ControlEvent e -> null;
            case RenewalEvent e -> null;
            case CareEvent e -> null;
        };
    }

    private static @Nullable ExceptionState after(IntakeEvent event) {
        return switch (event) {
            case IntakeEvent.ExceptionDetected e -> ExceptionState.DETECTED;
            case IntakeEvent.ExceptionRequested e -> ExceptionState.REQUESTED;
            case IntakeEvent.ExceptionTriaged e ->
                switch (e.outcome()) {
                    case ROUTED -> ExceptionState.TRIAGED;
                    case INCOMPLETE -> ExceptionState.REQUESTED;
                    case DUPLICATE -> ExceptionState.DUPLICATE;
                    case ALREADY_ALLOWED -> ExceptionState.ALREADY_ALLOWED;
                };
            case IntakeEvent.ExceptionDetectedAgain e -> null;
        };
    }

    private static @Nullable ExceptionState after(WishEvent event) {
        return switch (event) {
            case WishEvent.ExceptionWithdrawn e -> ExceptionState.WITHDRAWN;
            case WishEvent.ExceptionInfoRequested e -> null;
            case WishEvent.ExceptionInfoSupplied e -> null;
            case WishEvent.ExceptionAmended e -> null;
            case WishEvent.ApprovalsVoided e -> null;
        };
    }

    private static @Nullable ExceptionState after(VettingEvent event) {
        return switch (event) {
            case VettingEvent.VettingStarted e -> ExceptionState.VETTING;
            case VettingEvent.VettingCompleted e -> ExceptionState.VETTED;
            case VettingEvent.ExceptionRiskAssessed e -> ExceptionState.ASSESSED;
            case VettingEvent.VettingOpinionRecorded e -> null;
        };
    }

    private static @Nullable ExceptionState after(ApprovalEvent event) {
        return switch (event) {
            case ApprovalEvent.ApprovalRouted e -> ExceptionState.AWAITING_APPROVAL;
            case ApprovalEvent.ExceptionApproved e -> ExceptionState.APPROVED;
            case ApprovalEvent.ExceptionRejected e -> ExceptionState.REJECTED;
            case ApprovalEvent.ExceptionReturned e -> ExceptionState.ASSESSED;
            case ApprovalEvent.ApprovalGiven e -> null;
            case ApprovalEvent.ExceptionTierApproved e -> null;
            case RecusalEvent.ConflictOfInterestDeclared e -> null;
            case RecusalEvent.ApproverRecused e -> null;
        };
    }

    private static @Nullable ExceptionState after(EmergencyEvent event) {
        return switch (event) {
            case EmergencyEvent.EmergencyExceptionGranted e -> ExceptionState.ACTIVE;
            case EmergencyEvent.EmergencyExceptionRatified e -> null;
            case EmergencyEvent.RatificationMissed e -> ExceptionState.UNRATIFIED;
        };
    }

    private static @Nullable ExceptionState after(TermEvent event) {
        return switch (event) {
            case TermEvent.ExceptionActivated e -> ExceptionState.ACTIVE;
            case TermEvent.ExceptionReinstated e -> ExceptionState.ACTIVE;
            case TermEvent.ExceptionSuspended e -> ExceptionState.SUSPENDED;
            case TermEvent.ExceptionExpired e -> ExceptionState.EXPIRED;
            case TermEvent.ExceptionRevoked e -> ExceptionState.REVOKED;
            case TermEvent.ExceptionClosed e -> ExceptionState.CLOSED;
            case TermEvent.ConditionMet e -> null;
            case TermEvent.ConditionMissed e -> null;
            case TermEvent.ExceptionExpiring e -> null;
        };
    }
}
