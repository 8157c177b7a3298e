package org.attestry.events.sla;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names one business calendar: when a part of the plan works. */
public record CalendarId(@JsonValue String value) implements Id {

    /** The calendar of the plan itself, by which rules count business days. */
    public static final CalendarId PLAN = new CalendarId("cal-plan");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CalendarId {
        Id.check("cal-", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
