package org.attestry.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    @Test
    void the_median_is_the_middle_round_in_whatever_order_they_came() {
        assertThat(new Statistics(List.of(30.0, 10.0, 20.0)).median()).isEqualTo(20);
    }

    @Test
    void the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        assertThat(new Statistics(List.of(10.0, 40.0, 20.0, 30.0)).median()).isEqualTo(25);
    }

    @Test
    void the_spread_is_the_distance_of_the_outermost_rounds_over_the_median() {
        assertThat(new Statistics(List.of(90.0, 100.0, 120.0)).spread()).isEqualTo(0.3);
    }

    @Test
    void one_round_has_no_spread() {
        assertThat(new Statistics(List.of(7.0)).spread()).isZero();
    }

    @Test
    void without_a_round_there_is_nothing_to_say() {
        assertThatThrownBy(() -> new Statistics(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
