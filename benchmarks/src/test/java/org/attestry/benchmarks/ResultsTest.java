package org.attestry.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestry.benchmarks.Results.Cell;
import org.junit.jupiter.api.Test;

class ResultsTest {
    private static final Cell OURS = new Cell("gateway", 16);
    private static final Cell THEIRS = new Cell("plain", 16);

    private final Results results = new Results();

    @Test
    void a_ratio_is_taken_within_each_round_so_that_a_slow_minute_slows_both() {
        add(OURS, 300, 30, 310);
        add(THEIRS, 100, 10, 100);

        assertThat(results.ratio(OURS, THEIRS)).isEqualTo(new Statistics(java.util.List.of(3.0, 3.0, 3.1)));
    }

    @Test
    void the_best_number_of_callers_is_that_of_the_greatest_median() {
        add(THEIRS, 100, 110, 900);
        add(new Cell("plain", 64), 200, 210, 220);
        add(OURS, 1_000, 1_000, 1_000);

        assertThat(results.best("plain")).isEqualTo(64);
    }

    private void add(Cell cell, double... perSecond) {
        for (double value : perSecond) {
            results.add(cell, value);
        }
    }
}
