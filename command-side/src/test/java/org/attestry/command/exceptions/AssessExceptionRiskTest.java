package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.DANA;
import static org.attestry.command.exceptions.Cases.OLIVE;
import static org.attestry.command.exceptions.Cases.assessed;
import static org.attestry.command.exceptions.Cases.dollars;
import static org.attestry.command.exceptions.Cases.requested;
import static org.attestry.command.exceptions.Cases.supported;
import static org.attestry.command.exceptions.Cases.triaged;
import static org.attestry.command.exceptions.Cases.vetted;
import static org.attestry.command.exceptions.Cases.vettingStarted;
import static org.attestry.command.exceptions.Decisions.routed;
import static org.attestry.command.exceptions.Intakes.amended;
import static org.attestry.command.exceptions.Intakes.assessing;
import static org.attestry.command.exceptions.Intakes.loss;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Story.given;

import java.math.BigDecimal;
import org.attestry.command.kernel.Refusal;
import org.attestry.events.Event;
import org.attestry.events.Money;
import org.attestry.events.exceptions.VettingEvent.ExceptionRiskAssessed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessExceptionRiskTest {

    private static final LossText SAME = loss("0.1", "100", "1000");
    private static final ExceptionRiskAssessed ASSESSED = new ExceptionRiskAssessed(
            CASE,
            new BigDecimal("0.1"),
            dollars("100"),
            dollars("1000"),
            new BigDecimal("0.1"),
            dollars("100"),
            dollars("1000"),
            dollars("40.40"),
            dollars("40.40"),
            2,
            1,
            OLIVE.staff(),
            NOW);

    @Test
    void the_expected_loss_of_a_year_follows_in_closed_form() {
        given(ExceptionCase.class, vettedCase()).by(OLIVE).when(assessing(SAME)).then(ASSESSED);
    }

    @Test
    void the_same_again_is_no_news_until_something_material_has_changed() {
        given(ExceptionCase.class, assessed(ASSESSED))
                .by(OLIVE)
                .when(assessing(SAME))
                .isNoNews();
        var smaller = Cases.wish(dollars("1"), Cases.FIRST, Cases.LAST);
        given(ExceptionCase.class, assessed(ASSESSED, amended(1, smaller, true)))
                .by(OLIVE)
                .when(assessing(SAME))
                .then(ASSESSED);
    }

    @Test
    void controls_do_not_make_it_worse() {
        refused(CaseRefusal.RESIDUAL_ABOVE_INHERENT, loss("0.2", "1", "2"));
        refused(CaseRefusal.RESIDUAL_ABOVE_INHERENT, loss("0.1", "200", "2000"));
    }

    @ParameterizedTest
    @CsvSource({"0, 1000", "1000, 1000", "1000, 999", "0.01, 10000.01", "1000000000, 1000000000000.01"})
    void an_interval_goes_from_more_than_nothing_to_more_but_not_beyond_all_measure(String low, String high) {
        refused(CaseRefusal.NO_INTERVAL, loss("0.1", low, high));
    }

    @Test
    void a_loss_is_in_the_money_of_the_exposure() {
        var euros = new LossText(BigDecimal.ONE, new Money(BigDecimal.ONE, "EUR"), new Money(BigDecimal.TEN, "EUR"));
        refused(CaseRefusal.OTHER_CURRENCY, euros);
    }

    @Test
    void nobody_assesses_their_own_case() {
        given(ExceptionCase.class, vettedCase()).by(DANA).when(assessing(SAME)).isRefused(CaseRefusal.OWN_CASE);
    }

    @Test
    void risk_is_assessed_after_vetting_and_before_submission() {
        refusedAt(CaseRefusal.UNKNOWN_CASE);
        refusedAt(CaseRefusal.NOT_YET_TRIAGED, requested());
        refusedAt(CaseRefusal.NOT_YET_VETTED, requested(), triaged());
        refusedAt(CaseRefusal.NOT_YET_VETTED, requested(), triaged(), vettingStarted());
        refusedAt(CaseRefusal.SUBMITTED, assessed(routed()));
    }

    private static Event[] vettedCase() {
        return new Event[] {requested(), triaged(), vettingStarted(), supported(), vetted()};
    }

    private static void refused(CaseRefusal why, LossText residual) {
        given(ExceptionCase.class, vettedCase())
                .by(OLIVE)
                .when(assessing(residual))
                .isRefused(why);
    }

    private static void refusedAt(Refusal why, Event... past) {
        given(ExceptionCase.class, past)
                .by(OLIVE)
                .when(new AssessExceptionRisk(CASE, loss("0.5", "1", "2"), SAME, 1, 1))
                .isRefused(why);
    }
}
