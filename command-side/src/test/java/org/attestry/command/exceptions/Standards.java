package org.attestry.command.exceptions;

import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.caller;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.StandardEvent.ClauseExcepted;
import org.attestry.events.exceptions.StandardEvent.StandardPublished;
import org.attestry.events.exceptions.StandardEvent.StandardRetired;
import org.attestry.events.exceptions.StandardEvent.StandardRevised;
import org.attestry.events.exceptions.StandardEvent.StandardisationCandidateRaised;
import org.attestry.events.exceptions.StandardId;
import org.attestry.events.exceptions.StandardKind;
import org.attestry.http.Role;

/** One standard as tests tell it: rates, of which clause 4.2 may be departed from, 4.3 in an emergency, 9 never. */
final class Standards {

    static final StandardId RATES = new StandardId("std-rates");
    static final StaffId OWNER = new StaffId("stf-owner");
    static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    static final ZoneId ZONE = ZoneId.of("America/New_York");
    static final ClauseText RATE = clause("4.2", "Rates keep to the fee schedule", true, false, 180);
    static final ClauseText URGENT = clause("4.3", "Urgent cover is contracted first", true, true, 30);
    static final ClauseText NEVER = clause("9", "Nobody is paid twice", false, false, 30);
    static final Caller OLIVE = caller("stf-olive", Role.OFFICER);

    private Standards() {}

    static ClauseText clause(String number, String text, boolean exceptable, boolean emergency, int maxDays) {
        return new ClauseText(number, text, exceptable, emergency, maxDays);
    }

    static StandardText text(ClauseText... clauses) {
        return text(FROM, clauses);
    }

    static StandardText text(LocalDate from, ClauseText... clauses) {
        return new StandardText(StandardKind.PRODUCT, "Rates", OWNER, List.of(clauses), 2, 365, ZONE, from);
    }

    static StandardText usual() {
        return text(RATE, URGENT, NEVER);
    }

    static StandardPublished published() {
        return new StandardPublished(RATES, 1, usual().asSaid(), OLIVE.staff(), NOW);
    }

    static StandardRevised revised(int version, StandardText text) {
        return new StandardRevised(RATES, version, text.asSaid(), "Clearer", OLIVE.staff(), NOW);
    }

    static StandardRetired retired() {
        return new StandardRetired(RATES, "Out of use", OLIVE.staff(), NOW);
    }

    static ClauseExcepted excepted(String caseId, Instant at) {
        return new ClauseExcepted(RATES, "4.2", new ExceptionCaseId(caseId), at);
    }

    static StandardisationCandidateRaised raised(Instant at, String... cases) {
        return new StandardisationCandidateRaised(
                RATES, "4.2", List.of(cases).stream().map(ExceptionCaseId::new).toList(), at);
    }
}
