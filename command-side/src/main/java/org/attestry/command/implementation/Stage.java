package org.attestry.command.implementation;

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

/** How far an implementation has come. */
sealed interface Stage {

    /** Nothing was handed over. */
    record Unknown() implements Stage {}

    /** Something was handed over, with all that was said since. */
    sealed interface Known extends Stage {
        OrderFile file();

        /** The same stage with more known, where more can become known without a next stage. */
        default Known knowing(OrderFile file) {
            return this instanceof Working working ? working.with(file) : this;
        }
    }

    /** The implementation team has it in hand. */
    sealed interface Working extends Known {

        /** The same stage with more known. */
        default Working with(OrderFile file) {
            return switch (this) {
                case Communicated c -> new Communicated(file);
                case Acknowledged a -> new Acknowledged(file);
                case Planned p -> new Planned(file);
                case Started s -> new Started(file);
            };
        }
    }

    record Communicated(OrderFile file) implements Working {}

    record Acknowledged(OrderFile file) implements Working {}

    record Planned(OrderFile file) implements Working {}

    record Started(OrderFile file) implements Working {}

    record Reported(OrderFile file) implements Known {}

    record Deviating(OrderFile file) implements Known {}

    record Verified(OrderFile file) implements Known {}

    record Confirmed(OrderFile file) implements Known {}

    record Closed(OrderFile file) implements Known {}

    record Declined(OrderFile file) implements Known {}

    record Cancelled(OrderFile file) implements Known {}

    record Removing(OrderFile file) implements Known {}

    record Removed(OrderFile file) implements Known {}

    record Gone(OrderFile file) implements Known {}

    /** The stage that follows; what happened is never argued with. */
    default Stage after(ImplementationEvent event) {
        if (event instanceof ApprovalCommunicated order) {
            return new Communicated(OrderFile.of(
                    order, this instanceof Known before && before.file().begun()));
        }
        if (!(this instanceof Known known)) {
            throw new IllegalStateException("An implementation begins with its hand-over");
        }
        var file = known.file().after(event);
        return switch (event) {
            case ApprovalCommunicated e -> this;
            case ApprovalAcknowledged e -> new Acknowledged(file);
            case ImplementationPlanned e -> known instanceof Started ? new Started(file) : new Planned(file);
            case ImplementationStarted e -> new Started(file);
            case ImplementationReported e -> new Reported(file);
            case ImplementationVerified e -> new Verified(file);
            case ImplementationDeviates e -> new Deviating(file);
            case OutcomeConfirmed e -> new Confirmed(file);
            case OutcomeNotAchieved e -> new Verified(file);
            case LoopClosed e -> new Closed(file);
            case ImplementationDeclined e -> new Declined(file);
            case ImplementationCancelled e -> new Cancelled(file);
            case RemovalOrdered e -> new Removing(file);
            case RemovalReported e -> new Removed(file);
            case RemovalVerified e -> new Gone(file);
            case StillLiveAfterExpiry e -> new Removing(file);
            case AcknowledgementOverdue e -> known.knowing(file);
            case ApprovalQueried e -> known.knowing(file);
            case ApprovalQueryAnswered e -> known.knowing(file);
            case ImplementationBlocked e -> known.knowing(file);
            case ImplementationUnblocked e -> known.knowing(file);
        };
    }
}
