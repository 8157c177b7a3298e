package org.attestry.events.implementation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.events.DueTime;
import org.attestry.events.InMarket;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.Terms;
import org.jspecify.annotations.Nullable;

/** What can have happened between the exception office and the implementation team before the work began. */
public sealed interface HandOverEvent extends ImplementationEvent {

    /** The implementation team was given terms, and their hash; new terms of a renewal open another round. */
    record ApprovalCommunicated(
            ImplementationId implementation,
            int round,
            Terms terms,
            String termsHash,
            Instant approvedAt,
            Instant acknowledgeBy,
            LocalDate implementBy,
            @Nullable MarketId market,
            Instant at)
            implements HandOverEvent, InMarket {

        @Override
        public List<DueTime> dueTimes() {
            return List.of(
                    new DueTime.Set(ACKNOWLEDGEMENT, "", acknowledgeBy), new DueTime.Clear(REMOVAL, DueTime.ALL));
        }

        @Override
        public String sentence() {
            return "The approved terms were handed over (round %d), to be in effect by %s"
                    .formatted(round, implementBy);
        }
    }

    /** The implementation team has them. */
    record ApprovalAcknowledged(ImplementationId implementation, StaffId acknowledgedBy, Instant at)
            implements HandOverEvent {

        @Override
        public List<DueTime> dueTimes() {
            return List.of(new DueTime.Clear(ACKNOWLEDGEMENT, DueTime.ALL));
        }

        @Override
        public String sentence() {
            return acknowledgedBy + " acknowledged the approval";
        }
    }

    /** Nobody acknowledged them by then. */
    record AcknowledgementOverdue(ImplementationId implementation, Instant acknowledgeBy, Instant at)
            implements HandOverEvent {

        @Override
        public String sentence() {
            return "Nobody acknowledged the approval by " + acknowledgeBy;
        }
    }

    /** The implementation team cannot go on without an answer; it waits for the exception office. */
    record ApprovalQueried(ImplementationId implementation, int question, String text, StaffId askedBy, Instant at)
            implements HandOverEvent {

        @Override
        public List<DueTime> dueTimes() {
            return List.of(new DueTime.Clear(ACKNOWLEDGEMENT, DueTime.ALL));
        }

        @Override
        public String sentence() {
            return "%s asked (question %d): %s".formatted(askedBy, question, text);
        }
    }

    /** The exception office answered; what was still to be acknowledged is due that much later. */
    record ApprovalQueryAnswered(
            ImplementationId implementation,
            int question,
            String text,
            StaffId answeredBy,
            @Nullable Instant acknowledgeBy,
            Instant at)
            implements HandOverEvent {

        @Override
        public List<DueTime> dueTimes() {
            return acknowledgeBy == null ? List.of() : List.of(new DueTime.Set(ACKNOWLEDGEMENT, "", acknowledgeBy));
        }

        @Override
        public String sentence() {
            return "%s answered question %d: %s".formatted(answeredBy, question, text);
        }
    }

    /** The implementation team will not put it into effect, and said why. */
    record ImplementationDeclined(ImplementationId implementation, String reason, StaffId declinedBy, Instant at)
            implements HandOverEvent {

        @Override
        public List<DueTime> dueTimes() {
            return List.of(new DueTime.Clear(ACKNOWLEDGEMENT, DueTime.ALL));
        }

        @Override
        public String sentence() {
            return "%s declined it: %s".formatted(declinedBy, reason);
        }
    }

    /** The exception was over before anybody began to put it into effect. */
    record ImplementationCancelled(ImplementationId implementation, Ending because, Instant at)
            implements HandOverEvent {

        @Override
        public List<DueTime> dueTimes() {
            return List.of(new DueTime.Clear(ACKNOWLEDGEMENT, DueTime.ALL));
        }

        @Override
        public String sentence() {
            return "The exception %s before anybody began; there is nothing to remove".formatted(because.word());
        }
    }
}
