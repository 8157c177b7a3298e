package org.attestry.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one market: the region a team of representatives answers for. */
public record MarketId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MarketId {
        Id.check("mkt-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
