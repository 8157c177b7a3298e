package org.attestry.events.sla;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names the promise made for one kind of thing: {@code sla-issues}, {@code sla-exceptions}, {@code sla-implementation}. */
public record SlaDefinitionId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SlaDefinitionId {
        Id.check("sla-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
