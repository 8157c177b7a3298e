package org.attestry.query.kernel;

import org.jspecify.annotations.Nullable;

/**
 * How one view stands, whichever node works on it.
 *
 * @param position the last position of the ledger it includes
 * @param lag how many positions the ledger is further
 * @param atWork whether a node said in the last seconds that it works on it
 * @param trouble why it cannot go on, if it cannot
 */
public record ViewStanding(
        String view,
        int version,
        long position,
        long lag,
        boolean atWork,
        @Nullable String trouble) {}
