package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Standards.FROM;
import static org.attestry.command.exceptions.Standards.NEVER;
import static org.attestry.command.exceptions.Standards.OLIVE;
import static org.attestry.command.exceptions.Standards.RATE;
import static org.attestry.command.exceptions.Standards.RATES;
import static org.attestry.command.exceptions.Standards.URGENT;
import static org.attestry.command.exceptions.Standards.clause;
import static org.attestry.command.exceptions.Standards.published;
import static org.attestry.command.exceptions.Standards.retired;
import static org.attestry.command.exceptions.Standards.revised;
import static org.attestry.command.exceptions.Standards.text;
import static org.attestry.command.exceptions.Standards.usual;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Story.given;

import org.junit.jupiter.api.Test;

class StandardTest {

    private static final StandardText SHORTER = text(RATE, URGENT);

    @Test
    void a_standard_is_published_as_version_1() {
        given(Standard.class)
                .by(OLIVE)
                .when(new PublishStandard(RATES, usual()))
                .then(published());
    }

    @Test
    void publishing_the_same_again_is_no_news_even_when_it_is_retired() {
        given(Standard.class, published())
                .by(at(OLIVE, NOW.plusSeconds(60)))
                .when(new PublishStandard(RATES, usual()))
                .isNoNews();
        given(Standard.class, published(), retired())
                .by(OLIVE)
                .when(new PublishStandard(RATES, usual()))
                .isNoNews();
    }

    @Test
    void what_is_published_is_revised_and_not_published_again() {
        given(Standard.class, published())
                .by(OLIVE)
                .when(new PublishStandard(RATES, SHORTER))
                .isRefused(StandardRefusal.PUBLISHED_OTHERWISE);
    }

    @Test
    void no_two_clauses_have_the_same_number() {
        given(Standard.class)
                .by(OLIVE)
                .when(new PublishStandard(RATES, text(RATE, clause("4.2", "Else", true, false, 1))))
                .isRefused(StandardRefusal.DUPLICATE_CLAUSE);
    }

    @Test
    void no_clause_allows_more_days_than_all_renewals_together_may_last() {
        given(Standard.class)
                .by(OLIVE)
                .when(new PublishStandard(RATES, text(clause("1", "Long", true, false, 366))))
                .isRefused(StandardRefusal.CAP_BELOW_CLAUSE);
    }

    @Test
    void a_revision_is_the_next_version() {
        given(Standard.class, published()).by(OLIVE).when(revise(2, SHORTER)).then(revised(2, SHORTER));
        given(Standard.class, published(), revised(2, SHORTER))
                .by(OLIVE)
                .when(revise(3, usual()))
                .then(revised(3, usual()));
    }

    @Test
    void revising_to_what_it_says_already_is_no_news() {
        given(Standard.class, published()).by(OLIVE).when(revise(2, usual())).isNoNews();
        given(Standard.class, published(), revised(2, SHORTER))
                .by(OLIVE)
                .when(revise(2, SHORTER))
                .isNoNews();
    }

    @Test
    void a_version_is_neither_overwritten_nor_skipped() {
        given(Standard.class, published(), revised(2, SHORTER))
                .by(OLIVE)
                .when(revise(2, text(NEVER)))
                .isRefused(StandardRefusal.VERSION_TAKEN);
        given(Standard.class, published())
                .by(OLIVE)
                .when(revise(3, SHORTER))
                .isRefused(StandardRefusal.VERSION_SKIPPED);
    }

    @Test
    void no_version_takes_effect_before_the_one_it_replaces() {
        given(Standard.class, published())
                .by(OLIVE)
                .when(revise(2, text(FROM.minusDays(1), RATE)))
                .isRefused(StandardRefusal.EFFECTIVE_TOO_EARLY);
    }

    private static ReviseStandard revise(int version, StandardText text) {
        return new ReviseStandard(RATES, version, text, "Clearer");
    }
}
