package org.attestry.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one member of staff, as the identity provider calls them. */
public record StaffId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StaffId {
        Id.check("stf-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
