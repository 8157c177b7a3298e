package org.attestry.events.visits;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names one visit of a representative at a provider. */
public record VisitId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VisitId {
        Id.check("vis-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
