package org.attestry.command.sla;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
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
 * Close a calendar for a time that nobody foresaw, for instance for a storm; clocks that still run head for later, those
 * that have stopped stay as they are.
 *
 * @param calendar the calendar
 * @param closure the name programs use for the closure
 * @param from when nobody works any more
 * @param until when work goes on
 * @param reason why
 */
@Command(
        path = "PUT /sla/calendars/{calendar}/closures/{closure}",
        by = {Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR})
public record AddClosure(
        @Target CalendarId calendar,
        ClosureId closure,
        Instant from,
        Instant until,
        @NotBlank @Size(max = 400) String reason) {

    private static final Duration LONGEST = Duration.ofDays(366);

    List<CalendarEvent> decide(CalendarFile file, Caller caller) {
        file.mustBePublished();
        if (!from.isBefore(until)) {
            throw new Refused(SlaRefusal.CLOSURE_BACKWARDS);
        }
        if (Duration.between(from, until).compareTo(LONGEST) > 0) {
            throw new Refused(SlaRefusal.CLOSURE_TOO_LONG);
        }
        return switch (file.closures().get(closure)) {
            case null -> List.of(added(caller.at()));
            case ClosureAdded before when before.equals(added(before.at())) -> List.of();
            case ClosureRemoved removed -> throw new Refused(SlaRefusal.CLOSURE_REMOVED, removed.sentence() + ".");
            case CalendarEvent other -> throw new Refused(SlaRefusal.CLOSED_OTHERWISE, other.sentence() + ".");
        };
    }

    private ClosureAdded added(Instant at) {
        return new ClosureAdded(calendar, closure, from, until, reason, at);
    }
}
