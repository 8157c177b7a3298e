package org.attestry.sample.visits;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.therapi.runtimejavadoc.RetainJavadoc;
import org.attestry.events.Id;

/** Names one trip. */
@RetainJavadoc
public record TripId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TripId {
        Id.check("trp-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
