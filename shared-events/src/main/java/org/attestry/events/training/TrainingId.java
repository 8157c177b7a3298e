package org.attestry.events.training;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names one training: what somebody has to learn until a day. */
public record TrainingId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TrainingId {
        Id.check("trn-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
