package org.attestry.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Mann-Kendall, Theil-Sen and Chapman; worked out by hand where no source is named. */
class TrendTest {

    @Test
    void five_values_that_only_rise_are_a_trend() {
        var trend = MannKendall.of(1, 2, 3, 4, 5);
        assertThat(trend.s()).isEqualTo(10);
        assertThat(trend.z()).isCloseTo(9 / Math.sqrt(5 * 4 * 15 / 18.0), within(1e-12));
        assertThat(trend.p()).isCloseTo(0.0275, within(5e-5));
        assertThat(trend.slope()).isEqualTo(1);
    }

    @Test
    void ties_take_from_the_variance() {
        var trend = MannKendall.of(1, 1, 2, 2);
        assertThat(trend.s()).isEqualTo(4);
        assertThat(trend.z()).isCloseTo(3 / Math.sqrt((156 - 36) / 18.0), within(1e-12));
    }

    @Test
    void what_falls_is_below_zero_and_what_stays_is_no_trend() {
        assertThat(MannKendall.of(3, 2, 1).s()).isEqualTo(-3);
        assertThat(MannKendall.of(3, 2, 1).slope()).isEqualTo(-1);
        assertThat(MannKendall.of(4, 4, 4)).isEqualTo(new MannKendall(0, 0, 1, 0));
        assertThatThrownBy(() -> MannKendall.of(1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_wild_value_does_not_move_the_median_slope_far() {
        // slopes 1, 1, 3 | 1, 4 | 7 of 1, 2, 3, 10
        assertThat(MannKendall.of(1, 2, 3, 10).slope()).isEqualTo(2);
    }

    @Test
    void ten_marked_fifteen_caught_five_again_are_about_twenty_eight() {
        // the worked example of Wikipedia's article "Mark and recapture": n = 10, K = 15, k = 5
        var estimate = Chapman.of(10, 15, 5);
        assertThat(estimate.estimate()).isCloseTo(11 * 16 / 6.0 - 1, within(1e-12));
        assertThat(estimate.found()).isEqualTo(20);
        assertThat(estimate.unidentified()).isCloseTo(8.333333, within(1e-6));
        double deviation = Math.sqrt(11 * 16 * 5 * 10 / (36.0 * 7));
        assertThat(estimate.high()).isCloseTo(28.333333 + 1.959964 * deviation, within(1e-5));
        assertThat(estimate.low()).as("never fewer than were found").isEqualTo(20);
    }

    @Test
    void where_both_found_the_same_nothing_is_left() {
        assertThat(Chapman.of(7, 7, 7)).isEqualTo(new Chapman(7, 7, 7, 7));
        assertThatThrownBy(() -> Chapman.of(2, 3, 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
