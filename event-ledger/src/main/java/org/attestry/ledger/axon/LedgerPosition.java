package org.attestry.ledger.axon;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** How far a reader has come: everything up to and including this position. Positions have no gaps, so one number will do. */
public record LedgerPosition(@JsonProperty("position") long value) implements TrackingToken {
    @JsonCreator
    public LedgerPosition {
        if (value < 0) {
            throw new IllegalArgumentException("position " + value);
        }
    }

    /** The number in a token; 0, the beginning, for none. */
    public static long of(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElseThrow();
    }

    @Override
    public LedgerPosition lowerBound(TrackingToken other) {
        return new LedgerPosition(Math.min(value, of(other)));
    }

    @Override
    public LedgerPosition upperBound(TrackingToken other) {
        return new LedgerPosition(Math.max(value, of(other)));
    }

    @Override
    public boolean covers(@Nullable TrackingToken other) {
        return value >= of(other);
    }

    @Override
    public OptionalLong position() {
        return OptionalLong.of(value);
    }
}
