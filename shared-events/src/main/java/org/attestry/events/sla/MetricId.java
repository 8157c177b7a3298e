package org.attestry.events.sla;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names one figure of which is written down how it is made. */
public record MetricId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MetricId {
        Id.check("met-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
