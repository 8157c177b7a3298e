package org.attestry.events.views;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names one schedule by which views are verified again and again. */
public record ScheduleId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ScheduleId {
        Id.check("sch-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
