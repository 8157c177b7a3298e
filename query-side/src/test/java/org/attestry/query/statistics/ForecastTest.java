package org.attestry.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Which forecast may be published. */
class ForecastTest {

    @Test
    void a_back_test_holds_each_beginning_against_what_came_next() {
        // origins 4 and 5, naive with m = 2: forecasts 3, 5 | 5; came 4, 9 | 9; scales (2+3)/2 and (2+3+1)/3
        var test = BackTest.of(new SeasonalNaive(2), new double[] {1, 2, 3, 5, 4, 9}, 2, 4, 2);
        assertThat(test.forecasts()).isEqualTo(3);
        assertThat(test.mae()).isCloseTo((1 + 4 + 4) / 3.0, within(1e-12));
        assertThat(test.rmse()).isCloseTo(Math.sqrt((1 + 16 + 16) / 3.0), within(1e-12));
        assertThat(test.mase()).isCloseTo((1 / 2.5 + 4 / 2.5 + 4 / 2.0) / 3, within(1e-12));
        // deviations √6.5 and √(14/3): 95 % reaches 5.0 and 4.23 away, 80 % reaches 3.27 and 2.77
        assertThat(test.coverage95()).isEqualTo(1.0);
        assertThat(test.coverage80()).isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void a_season_that_grows_is_forecast_by_holt_winters() {
        var y = new double[48];
        Arrays.setAll(y, t -> 20 + 0.5 * t + (t % 12 < 6 ? 5 : -5) + (t * 7 % 5 - 2) * 0.5);
        var forecast = Forecast.of(y, 12, 6).orElseThrow();
        assertThat(forecast.model()).isEqualTo("Holt-Winters additive");
        assertThat(forecast.backTest().mase()).isLessThan(1);
        assertThat(forecast.backTest().mae()).isLessThan(forecast.naive().mae());
        assertThat(forecast.steps()).hasSize(6).allSatisfy(step -> {
            assertThat(step.low95()).isLessThanOrEqualTo(step.low80());
            assertThat(step.high80()).isLessThanOrEqualTo(step.high95());
        });
    }

    @Test
    void a_season_that_repeats_exactly_stays_with_the_seasonal_naive() {
        var y = new double[48];
        Arrays.setAll(y, t -> 10.0 + t * t % 12 % 7);
        var forecast = Forecast.of(y, 12, 3).orElseThrow();
        assertThat(forecast.model()).isEqualTo("seasonal naive");
        assertThat(forecast.why()).contains("No model beats");
        assertThat(forecast.naive().mae()).isZero();
    }

    @Test
    void counts_that_are_mostly_zero_are_not_given_a_level_or_a_season() {
        var y = new double[40];
        Arrays.setAll(y, t -> t % 3 == 0 ? 1 + t % 2 : 0);
        assertThat(Forecast.of(y, 12, 3).orElseThrow().model()).isIn("Poisson mean", "Croston", "seasonal naive");
        Arrays.setAll(y, t -> t * 37 % 11 < 4 ? 1 : 0);
        assertThat(Forecast.of(y, 12, 3).orElseThrow().model()).isIn("Poisson mean", "Croston");
    }

    @Test
    void a_short_series_is_naive_and_says_so_and_one_value_is_none() {
        var forecast = Forecast.of(new double[] {3, 5}, 12, 2).orElseThrow();
        assertThat(forecast.model()).isEqualTo("seasonal naive");
        assertThat(forecast.steps().getLast().mean()).isEqualTo(5);
        assertThat(Forecast.of(new double[] {3}, 12, 2)).isEmpty();
    }

    @Test
    void the_same_series_is_always_forecast_alike() {
        var y = new double[30];
        Arrays.setAll(y, t -> 5 + t * 13 % 7);
        assertThat(Forecast.of(y, 12, 6)).isEqualTo(Forecast.of(y.clone(), 12, 6));
    }
}
