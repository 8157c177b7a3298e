package org.attestry.query.backtests;

import java.time.Instant;
import java.util.List;
import org.attestry.events.exceptions.Demand;
import org.attestry.events.exceptions.Tier;
import org.jspecify.annotations.Nullable;

/**
 * What was decided of one thing, or would have been.
 *
 * @param outcome of a clock: NONE, OPEN, OVERRUN, MET, MISSED or CANCELLED; of a case: the highest tier, like TIER_2
 * @param due when the promised time was used up; missing while the clock stood still, and for a case
 * @param brokenAt when the promise was broken, if it was
 * @param step the highest step of the ladder that was taken, in percent; missing for none
 * @param doneAt when the clock ended
 * @param tiers who had to agree, tier by tier; missing for a clock
 * @param demands what demanded which tier
 * @param first where in the ledger the clock or the submission began
 * @param last where in the ledger anything last happened to it
 */
public record Verdict(
        String outcome,
        @Nullable Instant due,
        @Nullable Instant brokenAt,
        @Nullable Integer step,
        @Nullable Instant doneAt,
        @Nullable List<Tier> tiers,
        @Nullable List<Demand> demands,
        @Nullable Long first,
        @Nullable Long last) {

    /** There is no such clock. */
    static final Verdict NONE = new Verdict("NONE", null, null, null, null, null, null, null, null);
}
