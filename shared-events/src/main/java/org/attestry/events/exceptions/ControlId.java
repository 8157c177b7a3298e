package org.attestry.events.exceptions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names one compensating control within its case. */
public record ControlId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ControlId {
        Id.check("ctl-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
