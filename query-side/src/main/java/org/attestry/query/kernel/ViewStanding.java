package org.attestry.query.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one view stands, whichever node works on it.
 *
 * @param position the last position of the ledger it includes
 * @param lag how many positions the ledger is further
 * @param atWork whether a node said in the last seconds that it works on it
 * @param parked how many things have an event that it could not handle, and wait
 * @param missingSince when the first event was recorded that it does not include, if there is one
 * @param trouble why it cannot go on, if it cannot
 */
public record ViewStanding(
        String view,
        int version,
        long position,
        long lag,
        boolean atWork,
        long parked,
        @Nullable Instant missingSince,
        @Nullable String trouble) {}
