package org.attestry.events.sla;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names one circle of people who look after the governance of the plan. */
public record ForumId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ForumId {
        Id.check("frm-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
