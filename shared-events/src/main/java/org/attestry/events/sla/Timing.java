package org.attestry.events.sla;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a clock heads for, by the calendar as it was known when this was said.
 *
 * @param due when the promised time is used up; unknown while the clock stands still
 * @param alarm when to look at it next; never, if nothing can happen by itself
 * @param settledFrom when silence counts as silence: what is told long after it happened is told to its end first
 */
public record Timing(
        @Nullable Instant due,
        @Nullable Instant alarm,
        @Nullable Instant settledFrom) {

    /** Nothing: the clock is over. */
    public static final Timing OVER = new Timing(null, null, null);
}
