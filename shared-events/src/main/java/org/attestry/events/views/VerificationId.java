package org.attestry.events.views;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names one verification of a view: history gone through again and held against what is served. */
public record VerificationId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VerificationId {
        Id.check("ver-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
