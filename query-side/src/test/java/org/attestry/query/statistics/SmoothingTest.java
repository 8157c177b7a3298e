package org.attestry.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Rules 3.19: the recursions exactly as written, with expectations worked out by hand. */
class SmoothingTest {

    private static final double[] FOUR = {10, 12, 13, 15};
    private static final double[] PAIRS = {10, 20, 12, 22, 14, 24};

    @Test
    void holt_damped_follows_its_recursions() {
        // t=2: 11.8 expected, level 11.9, trend 1.84; t=3: 13.556, 13.278, 1.5448; t=4: 14.66832, 14.83416, 1.456656
        var state = HoltDamped.smooth(FOUR, 0.5, 0.4, 0.9);
        assertThat(state.level()).isCloseTo(14.83416, within(1e-9));
        assertThat(state.trend()).isCloseTo(1.456656, within(1e-9));
        assertThat(state.squares()).isCloseTo(0.556 * 0.556 + 0.33168 * 0.33168, within(1e-9));
        assertThat(state.forecast(1)).isCloseTo(14.83416 + 0.9 * 1.456656, within(1e-9));
        assertThat(state.forecast(2)).isCloseTo(14.83416 + (0.9 + 0.81) * 1.456656, within(1e-9));
    }

    @Test
    void holt_winters_follows_its_recursions() {
        // level 15, trend 1, seasons -5 and 5; then errors 1, -0.75, 0.0625, -0.171875
        var state = HoltWinters.smooth(PAIRS, 2, 0.5, 0.5, 0.5);
        assertThat(state.level()).isCloseTo(19.4609375, within(1e-12));
        assertThat(state.trend()).isCloseTo(1.03515625, within(1e-12));
        assertThat(state.round()).containsExactly(-4.46875, 4.5390625);
        assertThat(state.squares()).isCloseTo(1 + 0.5625 + 0.00390625 + 0.029541015625, within(1e-12));
        assertThat(state.forecast(1)).isCloseTo(16.02734375, within(1e-12));
        assertThat(state.forecast(2)).isCloseTo(26.0703125, within(1e-12));
        assertThat(state.forecast(3)).isCloseTo(19.4609375 + 3 * 1.03515625 - 4.46875, within(1e-12));
    }

    @Test
    void an_error_now_moves_a_later_forecast_by_the_weight_that_the_variance_counts() {
        var seasonal = new double[] {3, 9, 4, 4, 11, 6, 5, 12, 7};
        var struck = seasonal.clone();
        struck[8] += 1;
        var winters = HoltWinters.smooth(seasonal, 3, 0.3, 0.2, 0.6);
        var wintersStruck = HoltWinters.smooth(struck, 3, 0.3, 0.2, 0.6);
        var holt = HoltDamped.smooth(seasonal, 0.3, 0.2, 0.9);
        var holtStruck = HoltDamped.smooth(struck, 0.3, 0.2, 0.9);
        for (int ahead = 1; ahead <= 7; ahead++) {
            double moved = wintersStruck.forecast(ahead) - winters.forecast(ahead);
            double growth = winters.variance(ahead + 1) - winters.variance(ahead);
            assertThat(moved * moved * winters.variance(1))
                    .as("Holt-Winters, %d", ahead)
                    .isCloseTo(growth, within(1e-9));
            double movedHolt = holtStruck.forecast(ahead) - holt.forecast(ahead);
            double growthHolt = holt.variance(ahead + 1) - holt.variance(ahead);
            assertThat(movedHolt * movedHolt * holt.variance(1))
                    .as("Holt, %d", ahead)
                    .isCloseTo(growthHolt, within(1e-9));
        }
    }

    @Test
    void a_season_that_repeats_exactly_goes_on_without_error() {
        var y = new double[36];
        Arrays.setAll(y, t -> 50 + 10 * Math.sin(Math.PI * t / 6));
        var fitted = new HoltWinters(12).fit(Arrays.copyOf(y, 30));
        for (int ahead = 1; ahead <= 6; ahead++) {
            assertThat(fitted.mean().applyAsDouble(ahead)).isCloseTo(y[29 + ahead], within(1e-9));
        }
    }

    @Test
    void the_seasonal_naive_repeats_the_last_season_and_widens_with_each() {
        var fitted = new SeasonalNaive(2).fit(new double[] {1, 5, 2, 7});
        assertThat(fitted.mean().applyAsDouble(1)).isEqualTo(2);
        assertThat(fitted.mean().applyAsDouble(4)).isEqualTo(7);
        assertThat(fitted.variance().applyAsDouble(2)).isEqualTo(2.5);
        assertThat(fitted.variance().applyAsDouble(3)).isEqualTo(5);
        assertThat(new SeasonalNaive(12).fit(new double[] {1, 5, 2}).mean().applyAsDouble(3))
                .as("as last time while there is no full season")
                .isEqualTo(2);
    }

    @Test
    void croston_smooths_sizes_and_distances_apart() {
        // first 2 at place 3; then 4 after 2: size 2 + 0.1*2, distance 3 + 0.1*(2-3)
        var fitted = new Croston().fit(new double[] {0, 0, 2, 0, 4, 0});
        assertThat(fitted.parameters().get("size")).isCloseTo(2.2, within(1e-12));
        assertThat(fitted.parameters().get("distance")).isCloseTo(2.9, within(1e-12));
        assertThat(fitted.mean().applyAsDouble(5)).isCloseTo(2.2 / 2.9, within(1e-12));
    }

    @Test
    void a_poisson_mean_is_as_unsure_as_its_rate_and_its_estimate() {
        var fitted = new PoissonMean().fit(new double[] {0, 1, 0, 3});
        assertThat(fitted.mean().applyAsDouble(9)).isEqualTo(1);
        assertThat(fitted.variance().applyAsDouble(9)).isEqualTo(1.25);
    }

    @Test
    void nothing_is_forecast_below_zero() {
        var step = new PoissonMean().fit(new double[] {0, 1, 0, 0}).step(1);
        assertThat(step.low95()).isZero();
        assertThat(step.high95()).isCloseTo(0.25 + 1.959963984540054 * Math.sqrt(0.3125), within(1e-12));
    }
}
