package org.attestry.events.implementation;

import static org.attestry.events.implementation.ImplementationEvent.who;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;

/** What can have happened while approved terms were put into effect. */
public sealed interface WorkEvent extends ImplementationEvent {

    /** It was said who sees to it, in which parts, and by which day. */
    record ImplementationPlanned(
            ImplementationId implementation,
            StaffId owner,
            List<String> parts,
            LocalDate dueBy,
            StaffId plannedBy,
            Instant at)
            implements WorkEvent {

        public ImplementationPlanned {
            parts = List.copyOf(parts);
        }

        @Override
        public String sentence() {
            return "%s planned it with %s as owner, due by %s: %s"
                    .formatted(plannedBy, owner, dueBy, String.join("; ", parts));
        }
    }

    /** Somebody began to put it into effect. */
    record ImplementationStarted(
            ImplementationId implementation,
            StaffId startedBy,
            @Nullable StaffId onBehalfOf,
            Instant at) implements WorkEvent {

        @Override
        public String sentence() {
            return who(startedBy, onBehalfOf) + " started it";
        }
    }

    /** Something stands in the way of it. */
    record ImplementationBlocked(
            ImplementationId implementation, int block, String reason, StaffId blockedBy, Instant at)
            implements WorkEvent {

        @Override
        public String sentence() {
            return "%s reported a block (number %d): %s".formatted(blockedBy, block, reason);
        }
    }

    /** What stood in the way is gone. */
    record ImplementationUnblocked(
            ImplementationId implementation, int block, String how, StaffId unblockedBy, Instant at)
            implements WorkEvent {

        @Override
        public String sentence() {
            return "%s cleared block %d: %s".formatted(unblockedBy, block, how);
        }
    }

    /** It is in effect, says whoever did it, by this evidence and to the terms with this hash. */
    record ImplementationReported(
            ImplementationId implementation,
            String evidence,
            String termsHash,
            StaffId reportedBy,
            @Nullable StaffId onBehalfOf,
            Instant at)
            implements WorkEvent {

        @Override
        public String sentence() {
            return "%s reported it in effect: %s".formatted(who(reportedBy, onBehalfOf), evidence);
        }
    }
}
