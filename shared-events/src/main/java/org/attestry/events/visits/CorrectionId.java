package org.attestry.events.visits;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names one correction of a visit, so that sending it twice corrects once. */
public record CorrectionId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CorrectionId {
        Id.check("cor-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
