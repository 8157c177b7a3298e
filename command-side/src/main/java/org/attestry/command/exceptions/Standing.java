package org.attestry.command.exceptions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attestry.events.Event;
import org.attestry.events.exceptions.StandardEvent;
import org.attestry.events.exceptions.StandardEvent.StandardRetired;

/** How a standard stands. */
sealed interface Standing {

    /** All that happened so far. */
    List<StandardEvent> past();

    /** Nobody has published it. */
    record Unpublished() implements Standing {
        @Override
        public List<StandardEvent> past() {
            return List.of();
        }
    }

    /** It was published; a version of it counts from its first day on. */
    record InForce(List<StandardEvent> past) implements Standing {

        /** The version that counts at a moment, if one does yet. */
        Optional<Edition> at(Instant moment) {
            return editions().reversed().stream()
                    .filter(edition -> !edition.text()
                            .effectiveFrom()
                            .isAfter(LocalDate.ofInstant(
                                    moment, ZoneId.of(edition.text().zone()))))
                    .findFirst();
        }
    }

    /** It is no longer in force. */
    record Retired(List<StandardEvent> past, StandardRetired by) implements Standing {}

    /** How a standard stands after all that. */
    static Standing of(List<? extends Event> history) {
        Standing standing = new Unpublished();
        for (var event : history) {
            standing = standing.after((StandardEvent) event);
        }
        return standing;
    }

    /** Every version, the first one first. */
    default List<Edition> editions() {
        return past().stream().flatMap(Edition::of).toList();
    }

    /** How it stands next; what happened is never argued with. */
    default Standing after(StandardEvent event) {
        var more = Stream.concat(past().stream(), Stream.of(event)).toList();
        return switch (this) {
            case Unpublished none -> new InForce(more);
            case InForce now when event instanceof StandardRetired end -> new Retired(more, end);
            case InForce now -> new InForce(more);
            case Retired over -> new Retired(more, over.by());
        };
    }
}
