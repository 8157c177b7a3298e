package org.attestry.query.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.events.exceptions.VettingFunction.FINANCE;
import static org.attestry.events.exceptions.VettingFunction.LEGAL;
import static org.attestry.events.exceptions.VettingOpinion.OBJECT;
import static org.attestry.events.exceptions.VettingOpinion.SUPPORT;
import static org.attestry.query.exceptions.Cases.ANNA;
import static org.attestry.query.exceptions.Cases.NORTH;
import static org.attestry.query.exceptions.Cases.RAY;
import static org.attestry.query.exceptions.Cases.SOUTH;
import static org.attestry.query.exceptions.Cases.approved;
import static org.attestry.query.exceptions.Cases.id;
import static org.attestry.query.exceptions.Cases.july;
import static org.attestry.query.exceptions.Cases.rejected;
import static org.attestry.query.exceptions.Cases.requested;
import static org.attestry.query.exceptions.Cases.vetted;
import static org.attestry.query.exceptions.Cases.withdrawn;

import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** One file a case: what was asked, thought and decided, and by whom. */
final class CaseFilesIT {

    @AutoClose
    private final History history = History.seenBy(new CaseFiles());

    @Test
    void a_file_tells_what_was_asked_thought_and_agreed() {
        history.happened(
                requested(1, 1, NORTH),
                vetted(1, 2, LEGAL, OBJECT),
                vetted(1, 3, FINANCE, SUPPORT),
                vetted(1, 4, LEGAL, SUPPORT),
                approved(1, 5));
        var file = history.ask(new FindExceptionCase(id(1)));
        assertThat(file.state()).isEqualTo(ExceptionState.APPROVED);
        assertThat(file.request()).isEqualTo(requested(1, 1, NORTH));
        assertThat(file.opinions()).containsExactly(vetted(1, 3, FINANCE, SUPPORT), vetted(1, 4, LEGAL, SUPPORT));
        assertThat(file.approval()).isEqualTo(approved(1, 5));
        assertThat(file.history()).extracting(CaseStep::position).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(file.history().getLast())
                .isEqualTo(new CaseStep(5, july(5), ANNA, null, approved(1, 5).sentence()));
    }

    @Test
    void a_step_done_for_somebody_names_both() {
        history.happened(requested(1, 1, NORTH), rejected(1, 2));
        var file = history.ask(new FindExceptionCase(id(1)));
        assertThat(file.state()).isEqualTo(ExceptionState.REJECTED);
        assertThat(file.opinions()).isEmpty();
        assertThat(file.history().getLast())
                .isEqualTo(new CaseStep(2, july(2), ANNA, RAY, "stf-anna (for stf-ray) rejected it: Too dear"));
    }

    @Test
    void a_withdrawn_case_keeps_its_file() {
        history.happened(requested(1, 1, null), withdrawn(1, 2));
        assertThat(history.ask(new FindExceptionCase(id(1))).state()).isEqualTo(ExceptionState.WITHDRAWN);
    }

    @Test
    void the_file_of_another_market_is_unknown_and_that_of_the_whole_plan_is_not() {
        history.happened(requested(1, 1, NORTH), requested(2, 1, SOUTH), requested(3, 1, null));
        var north = history.as(Role.OFFICER, Markets.only(NORTH));
        assertThat(north.get("/api/exceptions/exc-1").status()).isEqualTo(200);
        assertThat(north.get("/api/exceptions/exc-2").status()).isEqualTo(404);
        assertThat(north.get("/api/exceptions/exc-3").status()).isEqualTo(200);
        assertThat(north.get("/api/exceptions/vis-3").status()).isEqualTo(422);
    }
}
