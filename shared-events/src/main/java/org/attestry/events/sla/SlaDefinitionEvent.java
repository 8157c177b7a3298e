package org.attestry.events.sla;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.attestry.events.Event;
import org.attestry.events.Id;

/** Everything that can have happened to the promise for a kind of thing; a running clock keeps what it began with. */
public sealed interface SlaDefinitionEvent extends Event {

    /** The promise it happened to. */
    SlaDefinitionId definition();

    /** From when on it holds for what begins. */
    Instant effectiveFrom();

    @Override
    default Id subject() {
        return definition();
    }

    /** A promise was made: these clocks, in the business time of this calendar. */
    record SlaDefined(
            SlaDefinitionId definition,
            int version,
            CalendarId calendar,
            List<ClockRule> clocks,
            Instant effectiveFrom,
            Instant at)
            implements SlaDefinitionEvent {

        public SlaDefined {
            clocks = List.copyOf(clocks);
        }

        @Override
        public String sentence() {
            return "Version %d of the promise was made, from %s on, by %s: %s"
                    .formatted(version, effectiveFrom, calendar, names(clocks));
        }
    }

    /** The promise was changed for what begins from then on. */
    record SlaRevised(
            SlaDefinitionId definition,
            int version,
            CalendarId calendar,
            List<ClockRule> clocks,
            String reason,
            Instant effectiveFrom,
            Instant at)
            implements SlaDefinitionEvent {

        public SlaRevised {
            clocks = List.copyOf(clocks);
        }

        @Override
        public String sentence() {
            return "Version %d of the promise was made, from %s on, by %s: %s; because: %s"
                    .formatted(version, effectiveFrom, calendar, names(clocks), reason);
        }
    }

    /** Nothing is promised to what begins from then on. */
    record SlaRetired(SlaDefinitionId definition, String reason, Instant effectiveFrom, Instant at)
            implements SlaDefinitionEvent {

        @Override
        public String sentence() {
            return "Nothing is promised from %s on: %s".formatted(effectiveFrom, reason);
        }
    }

    private static String names(List<ClockRule> clocks) {
        return clocks.stream().map(ClockRule::clock).collect(Collectors.joining(", "));
    }
}
