package org.attestry.events.implementation;

import static org.attestry.events.implementation.ImplementationEvent.who;

import java.time.Instant;
import java.util.List;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;

/** What others than the implementers found, from the terms in effect to the end of the loop. */
public sealed interface VerificationEvent extends ImplementationEvent {

    /** What is live has the hash of the approved terms. */
    record ImplementationVerified(
            ImplementationId implementation,
            String termsHash,
            StaffId verifiedBy,
            @Nullable StaffId onBehalfOf,
            Instant at)
            implements VerificationEvent {

        @Override
        public String sentence() {
            return who(verifiedBy, onBehalfOf) + " verified that it is live as approved";
        }
    }

    /** What is live has another hash than the approved terms; these terms differ. */
    record ImplementationDeviates(
            ImplementationId implementation,
            String approvedHash,
            String foundHash,
            List<String> differing,
            StaffId verifiedBy,
            @Nullable StaffId onBehalfOf,
            Instant at)
            implements VerificationEvent {

        public ImplementationDeviates {
            differing = List.copyOf(differing);
        }

        @Override
        public String sentence() {
            return "%s found that what is live differs from what was approved in: %s"
                    .formatted(who(verifiedBy, onBehalfOf), String.join(", ", differing));
        }
    }

    /** It does what it was approved for. */
    record OutcomeConfirmed(ImplementationId implementation, String finding, StaffId checkedBy, Instant at)
            implements VerificationEvent {

        @Override
        public String sentence() {
            return "%s confirmed the outcome: %s".formatted(checkedBy, finding);
        }
    }

    /** It does not do what it was approved for. */
    record OutcomeNotAchieved(ImplementationId implementation, String finding, StaffId checkedBy, Instant at)
            implements VerificationEvent {

        @Override
        public String sentence() {
            return "%s found the outcome not achieved: %s".formatted(checkedBy, finding);
        }
    }

    /** Approved, in effect, verified and of use: nothing is left to do, so many business minutes after the approval. */
    record LoopClosed(
            ImplementationId implementation,
            Instant approvedAt,
            long businessMinutes,
            StaffId closedBy,
            @Nullable StaffId onBehalfOf,
            Instant at)
            implements VerificationEvent {

        @Override
        public String sentence() {
            return "%s closed the loop, %d business hours after the approval"
                    .formatted(who(closedBy, onBehalfOf), businessMinutes / 60);
        }
    }
}
