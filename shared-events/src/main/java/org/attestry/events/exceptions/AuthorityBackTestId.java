package org.attestry.events.exceptions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names one back-test of the authority matrix: history gone through with another one. */
public record AuthorityBackTestId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AuthorityBackTestId {
        Id.check("bta-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
