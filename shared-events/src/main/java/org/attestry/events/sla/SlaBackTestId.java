package org.attestry.events.sla;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names one back-test of a promise: history gone through with another one. */
public record SlaBackTestId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SlaBackTestId {
        Id.check("bts-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
