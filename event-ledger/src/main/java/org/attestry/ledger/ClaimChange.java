package org.attestry.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What a stream wants for itself alone, or gives back: a number nobody else may use, a period nobody else may fill. */
public sealed interface ClaimChange {
    /** The stream that holds the claim. */
    String owner();

    /** The sort of thing claimed, such as {@code network.npi}. */
    String kind();

    /** The key is this stream's for all time. */
    record Take(String owner, String kind, String key) implements ClaimChange {
        public Take {
            Text.named("owner", owner);
            Text.named("kind", kind);
            Text.named("key", key);
        }
    }

    /** The key is this stream's from an instant until just before another; null means without end on that side. */
    record Hold(
            String owner,
            String kind,
            String key,
            @Nullable Instant from,
            @Nullable Instant until) implements ClaimChange {
        public Hold {
            Text.named("owner", owner);
            Text.named("kind", kind);
            Text.named("key", key);
            // PostgreSQL counts in microseconds: what is compared here must be what is compared there
            from = from == null ? null : from.truncatedTo(ChronoUnit.MICROS);
            until = until == null ? null : until.truncatedTo(ChronoUnit.MICROS);
            if (from != null && until != null && !from.isBefore(until)) {
                throw new IllegalArgumentException("a hold from %s until %s holds nothing".formatted(from, until));
            }
        }
    }

    /** Everything of this kind that the stream held is free again. */
    record Release(String owner, String kind) implements ClaimChange {
        public Release {
            Text.named("owner", owner);
            Text.named("kind", kind);
        }
    }
}
