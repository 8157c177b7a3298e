package org.attestry.events.exceptions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names one exception case: the request to depart from a standard, and all that was said to it. */
public record ExceptionCaseId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ExceptionCaseId {
        Id.check("exc-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
