package org.attestry.events.issues;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names one issue: something that is wrong or missing for somebody. */
public record IssueId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IssueId {
        Id.check("iss-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
