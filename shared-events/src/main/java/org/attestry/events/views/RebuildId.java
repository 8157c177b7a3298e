package org.attestry.events.views;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names one rebuild: views made again from history beside those that serve. */
public record RebuildId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RebuildId {
        Id.check("rbd-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
