package org.attestry.events.sla;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names one business process that somebody owns. */
public record ProcessId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProcessId {
        Id.check("prc-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
