package org.attestry.events.training;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names one training material through all its versions. */
public record MaterialId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MaterialId {
        Id.check("mat-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
