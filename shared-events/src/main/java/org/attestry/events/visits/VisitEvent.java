package org.attestry.events.visits;

import java.time.Instant;
import java.util.List;
import org.attestry.events.Claim;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.attestry.events.InMarket;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.network.ProviderId;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a visit, in the order a visit lives through it. */
public sealed interface VisitEvent extends Event {

    /** The claim kind under which a representative's time is held: nobody is at two visits at once. */
    String TIME = "visits.representative-time";

    /** The visit it happened to. */
    VisitId visit();

    @Override
    default Id subject() {
        return visit();
    }

    /**
     * A representative had been with a provider.
     *
     * @param market the provider's
     * @param late whether it was logged later than is allowed without a reason
     * @param lateReason why it was logged late; may also be given when it was not
     */
    record VisitLogged(
            VisitId visit,
            StaffId representative,
            ProviderId provider,
            MarketId market,
            VisitDetails details,
            boolean late,
            @Nullable String lateReason,
            StaffId loggedBy,
            Instant at)
            implements VisitEvent, InMarket {

        @Override
        public String sentence() {
            var visited = "%s visited %s from %s until %s"
                    .formatted(representative, provider, details.start(), details.end());
            return late && lateReason != null ? visited + ", logged late: " + lateReason : visited;
        }

        @Override
        public List<Claim> claims() {
            return List.of(new Claim.Hold(TIME, representative.value(), details.start(), details.end()));
        }
    }

    /**
     * What was said about a visit was put right; what had been said before stays in the record.
     *
     * @param details how the visit reads from here on
     * @param changed the names of the details that read differently than before
     */
    record VisitCorrected(
            VisitId visit,
            CorrectionId correction,
            StaffId representative,
            VisitDetails details,
            List<String> changed,
            String why,
            StaffId correctedBy,
            Instant at)
            implements VisitEvent {

        public VisitCorrected {
            changed = List.copyOf(changed);
        }

        @Override
        public String sentence() {
            return "%s corrected %s: %s".formatted(correctedBy, String.join(", ", changed), why);
        }

        @Override
        public List<Claim> claims() {
            return List.of(
                    new Claim.Release(TIME),
                    new Claim.Hold(TIME, representative.value(), details.start(), details.end()));
        }
    }

    /** A visit was taken back: it does not count, and its time is free again. */
    record VisitVoided(VisitId visit, String reason, StaffId voidedBy, Instant at) implements VisitEvent {

        @Override
        public String sentence() {
            return "%s took the visit back: %s".formatted(voidedBy, reason);
        }

        @Override
        public List<Claim> claims() {
            return List.of(new Claim.Release(TIME));
        }
    }
}
