package org.attestry.command.exceptions;

import java.util.Optional;
import java.util.stream.Stream;
import org.attestry.events.exceptions.Clause;
import org.attestry.events.exceptions.StandardEvent;
import org.attestry.events.exceptions.StandardEvent.StandardPublished;
import org.attestry.events.exceptions.StandardEvent.StandardRevised;
import org.attestry.events.exceptions.StandardEvent.Text;

/** A version of a standard and what it says. */
record Edition(int version, Text text) {

    /** The version an event brought, if it did. */
    static Stream<Edition> of(StandardEvent event) {
        return switch (event) {
            case StandardPublished e -> Stream.of(new Edition(e.version(), e.text()));
            case StandardRevised e -> Stream.of(new Edition(e.version(), e.text()));
            default -> Stream.empty();
        };
    }

    /** A clause by its number. */
    Optional<Clause> clause(String number) {
        return text.clauses().stream().filter(c -> c.number().equals(number)).findFirst();
    }
}
