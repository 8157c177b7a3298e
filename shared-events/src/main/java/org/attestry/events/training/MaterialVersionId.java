package org.attestry.events.training;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names one version of a training material, as somebody can have read it. */
public record MaterialVersionId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MaterialVersionId {
        Id.check("mtv-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
