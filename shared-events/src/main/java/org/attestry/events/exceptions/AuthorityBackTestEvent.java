package org.attestry.events.exceptions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to the back-test of the authority matrix; no case hears of it. */
public sealed interface AuthorityBackTestEvent extends Event {

    /** The back-test it happened to. */
    AuthorityBackTestId backTest();

    @Override
    default Id subject() {
        return backTest();
    }

    /**
     * Somebody wants to know whom another matrix would have asked.
     *
     * @param from for what was submitted then or later
     * @param until and before then
     * @param position where in the ledger history ends for it; missing: where the ledger ends when it is begun
     */
    record AuthorityBackTestOrdered(
            AuthorityBackTestId backTest,
            List<Tier> tiers,
            Map<ExceptionKind, Integer> kinds,
            List<Band> exposure,
            List<Band> residualLoss,
            List<Band> days,
            int criticalTier,
            int withoutPrecedentTier,
            int maxDelegationDays,
            Instant from,
            Instant until,
            @Nullable Long position,
            Instant at)
            implements AuthorityBackTestEvent {

        public AuthorityBackTestOrdered {
            tiers = List.copyOf(tiers);
            kinds = new TreeMap<>(kinds); // in the order of kinds, so that it is always written alike
            exposure = List.copyOf(exposure);
            residualLoss = List.copyOf(residualLoss);
            days = List.copyOf(days);
        }

        @Override
        public String sentence() {
            return "A back-test of an authority matrix with %d tiers over what was submitted from %s until %s was ordered"
                    .formatted(tiers.size(), from, until);
        }
    }
}
