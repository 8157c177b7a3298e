package org.attestry.events.implementation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names one inventory of what is live in a system, taken at one moment and held against the approvals. */
public record InventoryId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InventoryId {
        Id.check("inv-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
