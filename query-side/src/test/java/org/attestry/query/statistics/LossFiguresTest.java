package org.attestry.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.attestry.events.exceptions.LossModel;
import org.junit.jupiter.api.Test;

/** Rules 3.14; expectations worked out apart with the standard normal table. */
class LossFiguresTest {

    /** Probability one half; median 1,000, and σ = 1 so that the table can be read off. */
    private static final LossModel MODEL = new LossModel(0.5, Math.log(1000), 1);

    @Test
    void the_median_is_reached_by_half_of_the_losses() {
        assertThat(LossFigures.exceedance(MODEL, 1000)).isCloseTo(0.25, within(1e-12));
        // Φ(1) = 0.841345
        assertThat(LossFigures.exceedance(MODEL, 1000 * Math.E)).isCloseTo(0.5 * 0.158655, within(1e-6));
    }

    @Test
    void the_value_at_risk_leaves_five_years_of_a_hundred() {
        // 1 - 0.05/0.5 = 0.9, Φ⁻¹(0.9) = 1.281552
        double value = LossFigures.valueAtRisk(MODEL, 0.05);
        assertThat(value).isCloseTo(1000 * Math.exp(1.281552), within(0.01));
        assertThat(LossFigures.exceedance(MODEL, value)).isCloseTo(0.05, within(1e-12));
    }

    @Test
    void the_shortfall_is_the_mean_beyond_the_value_at_risk() {
        double value = LossFigures.valueAtRisk(MODEL, 0.05);
        // the mean of losses beyond it, summed over narrow strips of the tail
        double sum = 0;
        int strips = 200_000;
        for (int i = 0; i < strips; i++) {
            double tail = 0.05 * (i + 0.5) / strips;
            sum += LossFigures.valueAtRisk(MODEL, tail);
        }
        assertThat(LossFigures.expectedShortfall(MODEL, 0.05))
                .isCloseTo(sum / strips, within(1.0))
                .isGreaterThan(value);
    }

    @Test
    void a_loss_rarer_than_the_tail_has_no_value_at_risk_and_all_of_its_loss_in_the_tail() {
        var rare = new LossModel(0.04, Math.log(1000), 1);
        assertThat(LossFigures.valueAtRisk(rare, 0.05)).isZero();
        assertThat(LossFigures.expectedShortfall(rare, 0.05))
                .isCloseTo(0.04 / 0.05 * 1000 * Math.exp(0.5), within(1e-9));
    }

    @Test
    void the_expected_loss_is_the_mean_of_the_curve() {
        assertThat(LossFigures.of(MODEL).expectedLoss()).isEqualByComparingTo("824.36");
        assertThat(LossFigures.of(MODEL).exceedance())
                .extracting(LossFigures.Exceedance::probability)
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
    }
}
