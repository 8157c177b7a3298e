package org.attestry.events.issues;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names one group of colleagues who take care of issues. */
public record GroupId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GroupId {
        Id.check("grp-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
