package org.attestry.command.sla;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.sla.CalendarEvent;
import org.attestry.events.sla.CalendarEvent.ClosureAdded;
import org.attestry.events.sla.CalendarEvent.ClosureRemoved;
import org.attestry.events.sla.CalendarId;
import org.attestry.events.sla.ClosureId;
import org.attestry.http.Role;

/**
 * Say that a closure does not count after all; clocks that still run head for what they headed for before.
 *
 * @param calendar the calendar
 * @param closure the closure
 * @param reason why it does not count
 */
@Command(
        path = "PUT /sla/calendars/{calendar}/closures/{closure}/removal",
        by = {Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR})
public record RemoveClosure(
        @Target CalendarId calendar,
        ClosureId closure,
        @NotBlank @Size(max = 400) String reason) {

    List<CalendarEvent> decide(CalendarFile file, Caller caller) {
        file.mustBePublished();
        return switch (file.closures().get(closure)) {
            case ClosureAdded added -> List.of(new ClosureRemoved(calendar, closure, reason, caller.at()));
            case ClosureRemoved removed when removed.reason().equals(reason) -> List.of();
            case ClosureRemoved removed -> throw new Refused(SlaRefusal.CLOSURE_REMOVED, removed.sentence() + ".");
            case null, default -> throw new Refused(SlaRefusal.UNKNOWN_CLOSURE);
        };
    }
}
