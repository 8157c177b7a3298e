package org.attestry.events.sla.clocks;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.attestry.events.Event;
import org.attestry.events.sla.CalendarId;
import org.attestry.events.sla.ClockRule;
import org.attestry.events.sla.SlaDefinitionEvent;
import org.attestry.events.sla.SlaDefinitionEvent.SlaDefined;
import org.attestry.events.sla.SlaDefinitionEvent.SlaRetired;
import org.attestry.events.sla.SlaDefinitionEvent.SlaRevised;
import org.jspecify.annotations.Nullable;

/** One version of what is promised for a kind of thing. */
public record Promise(int version, CalendarId calendar, List<ClockRule> clocks) {

    /** What an event promises; nothing, if it ends all promises. */
    public static @Nullable Promise of(SlaDefinitionEvent event) {
        return switch (event) {
            case SlaDefined e -> new Promise(e.version(), e.calendar(), e.clocks());
            case SlaRevised e -> new Promise(e.version(), e.calendar(), e.clocks());
            case SlaRetired e -> null;
        };
    }

    /** What is promised to something that begins at this moment, if anything is. */
    public static @Nullable Promise inForce(List<? extends Event> history, Instant at) {
        Promise found = null;
        for (var event : history) {
            if (event instanceof SlaDefinitionEvent said
                    && !said.effectiveFrom().isAfter(at)) {
                found = of(said);
            }
        }
        return found;
    }

    /** The version that a clock began with. */
    public static Promise version(List<? extends Event> history, int version) {
        return all(history).stream()
                .filter(p -> p.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Version " + version + " was never promised"));
    }

    /** By which calendars anything was ever promised. */
    public static List<CalendarId> calendars(List<? extends Event> history) {
        return all(history).stream().map(Promise::calendar).distinct().toList();
    }

    private static List<Promise> all(List<? extends Event> history) {
        return history.stream()
                .filter(SlaDefinitionEvent.class::isInstance)
                .map(event -> of((SlaDefinitionEvent) event))
                .filter(Objects::nonNull)
                .toList();
    }

    /** How a clock of it runs. */
    public ClockRule rule(String clock) {
        return clocks.stream().filter(r -> r.clock().equals(clock)).findFirst().orElseThrow();
    }
}
