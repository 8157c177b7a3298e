package org.attestry.command.sla;

import java.util.LinkedHashMap;
import java.util.Map;
import org.attestry.command.kernel.Refused;
import org.attestry.events.sla.CalendarEvent;
import org.attestry.events.sla.CalendarEvent.CalendarPublished;
import org.attestry.events.sla.CalendarEvent.ClosureAdded;
import org.attestry.events.sla.CalendarEvent.ClosureRemoved;
import org.attestry.events.sla.ClosureId;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar has said so far.
 *
 * @param latest its latest publication; none until the first
 * @param closures the last word on each of its closures
 */
record CalendarFile(@Nullable CalendarPublished latest, Map<ClosureId, CalendarEvent> closures) {

    static final CalendarFile UNPUBLISHED = new CalendarFile(null, Map.of());

    /** It is published, or nothing more can be said about it. */
    void mustBePublished() {
        if (latest == null) {
            throw new Refused(SlaRefusal.UNKNOWN_CALENDAR);
        }
    }

    CalendarFile after(CalendarEvent event) {
        return switch (event) {
            case CalendarPublished e -> new CalendarFile(e, closures);
            case ClosureAdded e -> with(e.closure(), e);
            case ClosureRemoved e -> with(e.closure(), e);
        };
    }

    private CalendarFile with(ClosureId closure, CalendarEvent event) {
        var more = new LinkedHashMap<>(closures);
        more.put(closure, event);
        return new CalendarFile(latest, more);
    }
}
