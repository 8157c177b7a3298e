package org.attestry.command.exceptions;

import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Refused;
import org.attestry.events.Event;
import org.attestry.events.exceptions.Clause;
import org.attestry.events.exceptions.StandardEvent.Text;

/** A clause as it counts at a moment, and the version of the standard it stands in. */
record ClauseInForce(int version, Text text, Clause clause) {

    /**
     * Looks a clause up for somebody who wants to depart from it.
     *
     * @throws Refused if the standard is not in force, has no such clause, or allows no exception to it
     */
    static ClauseInForce of(List<? extends Event> standard, String number, Instant moment) {
        var edition = editionOf(Standing.of(standard), moment);
        var clause = edition.clause(number).orElseThrow(() -> new Refused(StandardRefusal.UNKNOWN_CLAUSE));
        if (!clause.exceptable()) {
            throw new Refused(StandardRefusal.NOT_EXCEPTABLE);
        }
        return new ClauseInForce(edition.version(), edition.text(), clause);
    }

    private static Edition editionOf(Standing standing, Instant moment) {
        return switch (standing) {
            case Standing.Unpublished none -> throw new Refused(StandardRefusal.UNKNOWN_STANDARD);
            case Standing.Retired over ->
                throw new Refused(StandardRefusal.STANDARD_RETIRED, over.by().sentence() + ".");
            case Standing.InForce now ->
                now.at(moment).orElseThrow(() -> new Refused(StandardRefusal.NOT_YET_EFFECTIVE));
        };
    }
}
