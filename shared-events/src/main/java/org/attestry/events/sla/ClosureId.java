package org.attestry.events.sla;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names one closure of a calendar that was not foreseen, for instance for a storm. */
public record ClosureId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClosureId {
        Id.check("cls-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
