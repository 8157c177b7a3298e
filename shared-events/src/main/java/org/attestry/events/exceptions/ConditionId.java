package org.attestry.events.exceptions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names one condition of an approval within its case. */
public record ConditionId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConditionId {
        Id.check("cnd-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
