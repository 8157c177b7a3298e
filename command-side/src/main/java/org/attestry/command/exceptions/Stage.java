package org.attestry.command.exceptions;

import java.util.List;
import org.attestry.events.Event;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalGiven;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalRouted;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionApproved;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionRejected;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionReturned;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionTierApproved;
import org.attestry.events.exceptions.CareEvent;
import org.attestry.events.exceptions.ControlEvent;
import org.attestry.events.exceptions.EmergencyEvent;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.IntakeEvent;
import org.attestry.events.exceptions.RecusalEvent.ApproverRecused;
import org.attestry.events.exceptions.RecusalEvent.ConflictOfInterestDeclared;
import org.attestry.events.exceptions.RenewalEvent;
import org.attestry.events.exceptions.TermEvent;
import org.attestry.events.exceptions.VettingEvent;
import org.attestry.events.exceptions.WishEvent;

/** How far a case has come. */
sealed interface Stage {

    /** All that happened so far. */
    Dossier dossier();

    /** The same stage, knowing more. */
    default Stage holding(Dossier more) {
        return switch (this) {
            case Unknown nothing ->
                throw new IllegalStateException("A case begins with its request, or with its detection");
            case Detected now -> new Detected(more);
            case Requested now -> new Requested(more);
            case Triaged now -> new Triaged(more);
            case Vetting now -> new Vetting(more);
            case Vetted now -> new Vetted(more);
            case Assessed now -> new Assessed(more);
            case AwaitingApproval now -> new AwaitingApproval(more);
            case Approved now -> new Approved(more);
            case Active now -> new Active(more);
            case Suspended now -> new Suspended(more);
            case Over now -> new Over(more, now.by());
        };
    }

    /** Nobody has said anything. */
    record Unknown() implements Stage {
        @Override
        public Dossier dossier() {
            return new Dossier(List.of());
        }
    }

    /** It was found; nobody has requested it. */
    record Detected(Dossier dossier) implements Stage {}

    /** It was requested. */
    sealed interface Known extends Stage {}

    /** Nothing is decided yet. */
    sealed interface Pending extends Known {}

    /** Nobody has looked at it, or it is incomplete. */
    record Requested(Dossier dossier) implements Pending {}

    /** It goes on to vetting. */
    record Triaged(Dossier dossier) implements Pending {}

    /** Functions are asked. */
    record Vetting(Dossier dossier) implements Pending {}

    /** Every function has spoken; its risk is not assessed, or no longer. */
    record Vetted(Dossier dossier) implements Pending {}

    /** It can be submitted. */
    record Assessed(Dossier dossier) implements Pending {}

    /** Its tiers decide, one after the other. */
    record AwaitingApproval(Dossier dossier) implements Pending {
        /** What was submitted. */
        ApprovalRouted route() {
            return dossier.last(ApprovalRouted.class).orElseThrow();
        }

        /** Who agreed to it so far. */
        List<ApprovalGiven> given() {
            return dossier.since(ApprovalRouted.class).all(ApprovalGiven.class);
        }

        /** The tier whose turn it is; tiers are counted from 1. */
        int tier() {
            return 1
                    + dossier.since(ApprovalRouted.class)
                            .all(ExceptionTierApproved.class)
                            .size();
        }
    }

    /** It may be done. */
    sealed interface Granted extends Known {}

    /** It waits for its first day or for a condition. */
    record Approved(Dossier dossier) implements Granted {}

    /** It is in effect. */
    record Active(Dossier dossier) implements Granted {}

    /** It is out of effect for now. */
    record Suspended(Dossier dossier) implements Granted {}

    /** It has ended, one way or another, and is never taken up again. */
    record Over(Dossier dossier, ExceptionEvent by) implements Known {}

    /** Where a case is after all that. */
    static Stage of(List<? extends Event> history) {
        Stage stage = new Unknown();
        for (var event : history) {
            stage = stage.after((ExceptionEvent) event);
        }
        return stage;
    }

    /** The stage that follows; what happened is never argued with. */
    default Stage after(ExceptionEvent event) {
        var more = dossier().with(event);
        return switch (event) {
            case IntakeEvent e -> Intake.after(this, e, more);
            case WishEvent e -> Intake.after(this, e, more);
            case VettingEvent e -> Intake.after(this, e, more);
            case ApprovalRouted e -> new AwaitingApproval(more);
            case ExceptionApproved e -> new Approved(more);
            case ExceptionRejected e -> new Over(more, e);
            case ExceptionReturned e -> new Assessed(more);
            case ApprovalGiven e -> holding(more);
            case ExceptionTierApproved e -> holding(more);
            case ConflictOfInterestDeclared e -> holding(more);
            case ApproverRecused e -> holding(more);
            case EmergencyEvent e -> Life.after(this, e, more);
            case TermEvent e -> Life.after(this, e, more);
            case ControlEvent e -> Intake.after(this, e, more);
            case RenewalEvent e -> holding(more);
            case CareEvent e -> holding(more);
        };
    }
}
