package org.attestry.events.sla.clocks;

import java.time.Instant;
import org.attestry.events.sla.PauseReason;
import org.jspecify.annotations.Nullable;

/** A stretch in which a clock stands still; it still does while there is no end. */
public record Pause(
        PauseReason reason, Instant from, @Nullable Instant until) {

    /** The same, ending there. */
    public Pause endingAt(Instant end) {
        return new Pause(reason, from, end);
    }

    /** Where it ends for somebody who looks at this moment. */
    public Instant endBy(Instant moment) {
        return until == null || until.isAfter(moment) ? moment : until;
    }
}
