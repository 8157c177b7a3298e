package org.attestry.events.sla;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestry.events.Id;

/** Names the clocks of one thing that a promise was made for; {@code clk-iss-123} are those of {@code iss-123}. */
public record ClockId(@JsonValue String value) implements Id {

    private static final String PREFIX = "clk-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClockId {
        var item = value.startsWith(PREFIX) ? value.substring(PREFIX.length()) : value;
        Id.check(PREFIX + SlaSubject.ofItem(item).orElse(SlaSubject.ISSUES).prefix(), value);
    }

    /** The clocks of a thing, if it is of a kind that promises are made for. */
    public static ClockId of(Id item) {
        return new ClockId(PREFIX + item.value());
    }

    /** The thing whose clocks they are. */
    public String item() {
        return value.substring(PREFIX.length());
    }

    /** What kind of thing it is. */
    public SlaSubject subject() {
        return SlaSubject.ofItem(item()).orElseThrow();
    }

    @Override
    public String toString() {
        return value;
    }
}
