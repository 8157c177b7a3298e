package org.attestry.events.sla;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.attestry.events.Event;
import org.attestry.events.Id;

/** Everything that can have happened to a business calendar. */
public sealed interface CalendarEvent extends Event {

    /** The calendar it happened to. */
    CalendarId calendar();

    /** When it was said. */
    Instant at();

    @Override
    default Id subject() {
        return calendar();
    }

    /**
     * It was said when work is done in some years, both included; a later publication for the same year replaces an
     * earlier one.
     */
    record CalendarPublished(
            CalendarId calendar,
            int version,
            ZoneId zone,
            List<OpeningHours> hours,
            List<Holiday> holidays,
            int firstYear,
            int lastYear,
            Instant at)
            implements CalendarEvent {

        @Override
        public String sentence() {
            return "Version %d of the calendar was published for %d to %d, in %s, with %d holidays"
                    .formatted(version, firstYear, lastYear, zone, holidays.size());
        }
    }

    /** Nobody works between two instants (the second one excluded), unforeseen when the calendar was published. */
    record ClosureAdded(CalendarId calendar, ClosureId closure, Instant from, Instant until, String reason, Instant at)
            implements CalendarEvent {

        @Override
        public String sentence() {
            return "Closed from %s until %s: %s".formatted(from, until, reason);
        }
    }

    /** The closure does not count after all. */
    record ClosureRemoved(CalendarId calendar, ClosureId closure, String reason, Instant at) implements CalendarEvent {

        @Override
        public String sentence() {
            return "Closure %s does not count after all: %s".formatted(closure, reason);
        }
    }
}
