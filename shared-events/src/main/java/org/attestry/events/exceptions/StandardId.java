package org.attestry.events.exceptions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names one standard of the house: a product, operations or process rule with clauses. */
public record StandardId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StandardId {
        Id.check("std-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
