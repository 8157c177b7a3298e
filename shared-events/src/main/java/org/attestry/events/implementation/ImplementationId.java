package org.attestry.events.implementation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;
import org.attestry.events.exceptions.ExceptionCaseId;

/** Names the implementation of one approved exception; {@code imp-123} is that of {@code exc-123}. */
public record ImplementationId(@JsonValue String value) implements Id {

    private static final String PREFIX = "imp-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ImplementationId {
        Id.check(PREFIX, value);
    }

    /** The one implementation that a case can have. */
    public static ImplementationId of(ExceptionCaseId caseId) {
        return new ImplementationId(PREFIX + caseId.value().substring("exc-".length()));
    }

    /** The case it implements. */
    public ExceptionCaseId caseId() {
        return new ExceptionCaseId("exc-" + value.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
