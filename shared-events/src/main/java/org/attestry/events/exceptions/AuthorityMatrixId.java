package org.attestry.events.exceptions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names an authority matrix: who may decide which exceptions. */
public record AuthorityMatrixId(@JsonValue String value) implements Id {

    /** The matrix of the plan; there is one. */
    public static final AuthorityMatrixId PLAN = new AuthorityMatrixId("mtx-plan");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AuthorityMatrixId {
        Id.check("mtx-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
