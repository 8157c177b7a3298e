package org.attestry.events.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened in a governance forum. */
public sealed interface ForumEvent extends Event {

    /** The forum met. */
    record GovernanceReviewHeld(
            ForumId forum,
            LocalDate day,
            String title,
            List<StaffId> present,
            List<String> topics,
            List<String> decisions,
            @Nullable LocalDate next,
            Instant at)
            implements ForumEvent {

        public GovernanceReviewHeld {
            present = List.copyOf(present);
            topics = List.copyOf(topics);
            decisions = List.copyOf(decisions);
        }

        @Override
        public Id subject() {
            return forum;
        }

        @Override
        public String sentence() {
            return "%s was held on %s by %d people, with %d decisions"
                    .formatted(title, day, present.size(), decisions.size());
        }
    }
}
