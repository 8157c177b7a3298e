package org.attestry.events.exceptions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names one published forecast of exceptions. */
public record ForecastId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ForecastId {
        Id.check("fct-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
