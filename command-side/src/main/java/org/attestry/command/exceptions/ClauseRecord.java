package org.attestry.command.exceptions;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attestry.events.exceptions.Clause;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.StandardEvent;
import org.attestry.events.exceptions.StandardEvent.ClauseExcepted;
import org.attestry.events.exceptions.StandardEvent.StandardisationCandidateRaised;

/**
 * How often a clause was departed from.
 *
 * @param all every time, ever
 * @param since what happened to the standard since the clause says what it says
 */
record ClauseRecord(String number, ZoneId zone, List<ClauseExcepted> all, List<StandardEvent> since) {

    static ClauseRecord of(Standing standing, String number) {
        var past = standing.past();
        int begin = 0;
        Optional<Clause> clause = Optional.empty();
        for (int i = 0; i < past.size(); i++) {
            var edition = Edition.of(past.get(i)).findFirst();
            if (edition.isPresent() && !edition.get().clause(number).equals(clause)) {
                clause = edition.get().clause(number);
                begin = i;
            }
        }
        var zone = ZoneId.of(standing.editions().getLast().text().zone());
        return new ClauseRecord(
                number, zone, exceptions(past, number).toList(), List.copyOf(past.subList(begin, past.size())));
    }

    private static Stream<ClauseExcepted> exceptions(List<StandardEvent> past, String number) {
        return past.stream()
                .filter(ClauseExcepted.class::isInstance)
                .map(ClauseExcepted.class::cast)
                .filter(excepted -> excepted.clause().equals(number));
    }

    /** Whether this case was counted. */
    boolean counts(ExceptionCaseId caseId) {
        return all.stream().anyMatch(excepted -> excepted.caseId().equals(caseId));
    }

    /** Whether the clause, as it stands, was said to be departed from too often. */
    boolean isRaised() {
        return since.stream()
                .anyMatch(event -> event instanceof StandardisationCandidateRaised raised
                        && raised.clause().equals(number));
    }

    /** The cases of the last months before a moment, and one more, that departed from the clause as it stands. */
    List<ExceptionCaseId> lately(int months, Instant moment, ExceptionCaseId more) {
        var start = moment.atZone(zone).minusMonths(months).toInstant();
        return Stream.concat(
                        exceptions(since, number)
                                .filter(excepted -> excepted.at().isAfter(start))
                                .map(ClauseExcepted::caseId),
                        Stream.of(more))
                .toList();
    }
}
