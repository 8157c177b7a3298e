package org.attestry.events.exceptions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.attestry.events.StaffId;

/** Everything that can have happened to an authority matrix. */
public sealed interface MatrixEvent extends Event {

    /** The matrix it happened to. */
    AuthorityMatrixId matrix();

    @Override
    default Id subject() {
        return matrix();
    }

    /**
     * Who decides what, from now on. The tier of a case is the highest that any criterion demands; bands begin at 0,
     * touch, and the last one has no end.
     */
    record AuthorityMatrixPublished(
            AuthorityMatrixId matrix,
            int version,
            List<Tier> tiers,
            Map<ExceptionKind, Integer> kinds,
            List<Band> exposure,
            List<Band> residualLoss,
            List<Band> days,
            int criticalTier,
            int withoutPrecedentTier,
            int maxDelegationDays,
            StaffId publishedBy,
            Instant at)
            implements MatrixEvent {

        public AuthorityMatrixPublished {
            tiers = List.copyOf(tiers);
            kinds = new java.util.TreeMap<>(kinds); // in the order of kinds, so that it is always written alike
            exposure = List.copyOf(exposure);
            residualLoss = List.copyOf(residualLoss);
            days = List.copyOf(days);
        }

        @Override
        public String sentence() {
            return "%s published version %d of the authority matrix, with %d tiers"
                    .formatted(publishedBy, version, tiers.size());
        }
    }
}
