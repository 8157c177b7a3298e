package org.attestry.command.sla;

import java.time.Instant;
import org.attestry.events.sla.PauseReason;
import org.jspecify.annotations.Nullable;

/** A stretch in which a clock stands still; it still does while there is no end. */
record Pause(PauseReason reason, Instant from, @Nullable Instant until) {

    Pause endingAt(Instant end) {
        return new Pause(reason, from, end);
    }

    /** Where it ends for somebody who looks at this moment. */
    Instant endBy(Instant moment) {
        return until == null || until.isAfter(moment) ? moment : until;
    }
}
