package org.attestry.events.implementation;

import static org.attestry.events.implementation.ImplementationEvent.who;

import java.time.Instant;
import java.util.List;
import org.attestry.events.DueTime;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;

/** What can have happened to something that is live and no longer may be. */
public sealed interface RemovalEvent extends ImplementationEvent {

    /** The exception is over; what was put into effect has to go by this moment. */
    record RemovalOrdered(ImplementationId implementation, Ending because, Instant dueBy, Instant at)
            implements RemovalEvent {

        @Override
        public List<DueTime> dueTimes() {
            return List.of(new DueTime.Clear(ACKNOWLEDGEMENT, DueTime.ALL), new DueTime.Set(REMOVAL, "", dueBy));
        }

        @Override
        public String sentence() {
            return "The exception %s; its implementation is to be removed by %s".formatted(because.word(), dueBy);
        }
    }

    /** It is gone, says whoever removed it, by this evidence. */
    record RemovalReported(
            ImplementationId implementation,
            String evidence,
            StaffId reportedBy,
            @Nullable StaffId onBehalfOf,
            Instant at)
            implements RemovalEvent {

        @Override
        public List<DueTime> dueTimes() {
            return List.of(new DueTime.Clear(REMOVAL, DueTime.ALL));
        }

        @Override
        public String sentence() {
            return "%s reported it removed: %s".formatted(who(reportedBy, onBehalfOf), evidence);
        }
    }

    /** Somebody else looked, and it is gone. */
    record RemovalVerified(
            ImplementationId implementation,
            StaffId verifiedBy,
            @Nullable StaffId onBehalfOf,
            Instant at) implements RemovalEvent {

        @Override
        public List<DueTime> dueTimes() {
            return List.of(new DueTime.Clear(REMOVAL, DueTime.ALL));
        }

        @Override
        public String sentence() {
            return who(verifiedBy, onBehalfOf) + " verified that it is gone";
        }
    }

    /** It is still live though the exception is over: its time ran out, or somebody looked and found it. */
    record StillLiveAfterExpiry(
            ImplementationId implementation,
            Instant dueBy,
            @Nullable StaffId foundBy,
            Instant at) implements RemovalEvent {

        @Override
        public String sentence() {
            return foundBy == null
                    ? "It was not reported removed by " + dueBy
                    : foundBy + " found it still live after the end of the exception";
        }
    }
}
