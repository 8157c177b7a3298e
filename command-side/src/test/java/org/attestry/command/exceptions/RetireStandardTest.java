package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Standards.OLIVE;
import static org.attestry.command.exceptions.Standards.RATE;
import static org.attestry.command.exceptions.Standards.RATES;
import static org.attestry.command.exceptions.Standards.URGENT;
import static org.attestry.command.exceptions.Standards.clause;
import static org.attestry.command.exceptions.Standards.published;
import static org.attestry.command.exceptions.Standards.retired;
import static org.attestry.command.exceptions.Standards.text;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Story.given;

import org.attestry.events.exceptions.StandardEvent.StandardChangeProposed;
import org.junit.jupiter.api.Test;

class RetireStandardTest {

    private static final StandardText SHORTER = text(RATE, URGENT);

    @Test
    void what_nobody_published_is_neither_revised_nor_retired_nor_changed() {
        given(Standard.class).by(OLIVE).when(revise(2, SHORTER)).isRefused(StandardRefusal.UNKNOWN_STANDARD);
        given(Standard.class)
                .by(OLIVE)
                .when(new RetireStandard(RATES, "Out of use"))
                .isRefused(StandardRefusal.UNKNOWN_STANDARD);
        given(Standard.class).by(OLIVE).when(propose("4.2")).isRefused(StandardRefusal.UNKNOWN_STANDARD);
    }

    @Test
    void a_standard_is_retired_once_for_one_reason() {
        given(Standard.class, published())
                .by(OLIVE)
                .when(new RetireStandard(RATES, "Out of use"))
                .then(retired());
        given(Standard.class, published(), retired())
                .by(OLIVE)
                .when(new RetireStandard(RATES, "Out of use"))
                .isNoNews();
        given(Standard.class, published(), retired())
                .by(OLIVE)
                .when(new RetireStandard(RATES, "Another reason"))
                .isRefused(StandardRefusal.STANDARD_RETIRED);
    }

    @Test
    void a_retired_standard_is_not_revised_any_more() {
        given(Standard.class, published(), retired())
                .by(OLIVE)
                .when(revise(2, SHORTER))
                .isRefused(StandardRefusal.STANDARD_RETIRED);
    }

    @Test
    void somebody_proposes_other_words_for_a_clause_it_has() {
        var proposed = new StandardChangeProposed(RATES, "4.2", "Pay what the market pays", OLIVE.staff(), NOW);
        given(Standard.class, published()).by(OLIVE).when(propose("4.2")).then(proposed);
        given(Standard.class, published(), proposed)
                .by(OLIVE)
                .when(propose("4.2"))
                .isNoNews();
        given(Standard.class, published()).by(OLIVE).when(propose("7")).isRefused(StandardRefusal.UNKNOWN_CLAUSE);
        given(Standard.class, published(), retired())
                .by(OLIVE)
                .when(propose("4.2"))
                .isRefused(StandardRefusal.STANDARD_RETIRED);
    }

    private static ReviseStandard revise(int version, StandardText text) {
        return new ReviseStandard(RATES, version, text, "Clearer");
    }

    private static ProposeStandardChange propose(String clause) {
        return new ProposeStandardChange(RATES, clause, "Pay what the market pays");
    }
}
