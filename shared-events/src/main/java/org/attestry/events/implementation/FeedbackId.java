package org.attestry.events.implementation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names one word of feedback, from a customer or a colleague. */
public record FeedbackId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FeedbackId {
        Id.check("fbk-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
