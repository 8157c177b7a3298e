package org.attestry.events.views;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names one order to try again what a view or policy could not take in. */
public record RetryId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RetryId {
        Id.check("rty-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
