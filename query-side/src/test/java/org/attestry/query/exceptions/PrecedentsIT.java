package org.attestry.query.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.exceptions.Cases.NORTH;
import static org.attestry.query.exceptions.Cases.id;
import static org.attestry.query.exceptions.Cases.requested;
import static org.attestry.query.exceptions.Lives.rejected;

import java.time.Instant;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The decided cases most like one. */
final class PrecedentsIT {

    @AutoClose
    private final History history = History.seenBy(new CaseFiles()).by("stf-olga");

    @Test
    void precedents_are_of_the_same_clause_first_then_of_the_same_kind_and_the_nearest_exposure() {
        decided(2, ExceptionKind.SALES, "9.9", "1250.50");
        decided(3, ExceptionKind.PRODUCT, "4.2", "9000");
        decided(4, ExceptionKind.PRODUCT, "4.2", "1300");
        decided(5, ExceptionKind.SALES, "9.9", "1251");
        decided(6, ExceptionKind.PROCESS, "9.9", "1250.50");
        history.happened(requested(7, 1, NORTH), requested(1, 1, NORTH));
        assertThat(history.ask(new FindPrecedents(id(1))).nearest())
                .extracting(p -> p.caseId().value() + " " + p.decided() + " " + p.sameClause())
                .containsExactly("exc-4 REJECTED true", "exc-3 REJECTED true", "exc-2 REJECTED false");
        history.happened(Lives.confidential(4, 20));
        assertThat(history.ask(new FindPrecedents(id(1))).nearest())
                .extracting(p -> p.caseId().value())
                .containsExactly("exc-3", "exc-2", "exc-5");
    }

    private void decided(int number, ExceptionKind kind, String clause, String exposure) {
        history.happened(
                requested(number, Instant.parse("2026-06-01T00:00:00Z"), NORTH, kind, clause, exposure),
                rejected(number, 1));
    }
}
