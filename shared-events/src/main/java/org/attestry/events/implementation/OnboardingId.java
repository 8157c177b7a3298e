package org.attestry.events.implementation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names the way of one customer from the first stage to being live. */
public record OnboardingId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OnboardingId {
        Id.check("onb-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
