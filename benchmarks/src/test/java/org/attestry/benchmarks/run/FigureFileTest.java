package org.attestry.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.attestry.benchmarks.Figure;
import org.attestry.benchmarks.Measured;
import org.attestry.benchmarks.Statistics;
import org.attestry.benchmarks.page.Page.Section;
import org.junit.jupiter.api.Test;

class FigureFileTest {
    private static final Statistics VALUES = Statistics.of(900, 1_000.12345, 1_100);

    @Test
    void a_ratio_names_what_it_is_against_its_bar_and_whether_it_is_met() {
        assertThat(file(Figure.ratio("gateway, 16", VALUES, "rows/s", "plain, 16", Statistics.of(1.25), 1.0)))
                .isEqualToIgnoringWhitespace("""
                    [{"part": "commands", "name": "gateway, 16", "value": 1000.123, "unit": "rows/s", "against": "plain, 16",
                      "ratio": 1.25, "bar": 1.0, "bound": "AT_LEAST", "met": true, "rounds": 1, "spread": 0.0}]\
                    """);
    }

    @Test
    void a_figure_that_stands_alone_has_the_same_members_with_nothing_in_them() {
        assertThat(file(Figure.alone("plain, 16", VALUES, "rows/s"))).isEqualToIgnoringWhitespace("""
            [{"part": "commands", "name": "plain, 16", "value": 1000.123, "unit": "rows/s", "against": null,
              "ratio": null, "bar": null, "bound": null, "met": null, "rounds": 3, "spread": 0.2}]\
            """);
    }

    @Test
    void a_ratio_below_its_bar_is_not_met_and_one_without_a_bar_is_neither() {
        Statistics ratios = Statistics.of(0.9, 0.99, 1.5);

        assertThat(Figure.ratio("a", VALUES, "rows/s", "b", ratios, 1.0).met()).isFalse();
        assertThat(Figure.ratio("a", VALUES, "rows/s", "b", ratios, null).met()).isNull();
    }

    @Test
    void a_ratio_that_should_be_small_is_met_at_its_bar_and_below() {
        assertThat(memory(1.1).met()).isTrue();
        assertThat(memory(1.11).met()).isFalse();
        assertThat(FigureTable.of(List.of(memory(0.5)))).contains("<=1.1  yes").contains("MB");
    }

    @Test
    void what_has_no_ratio_is_held_against_its_bar_in_its_own_unit() {
        Figure visible = Figure.valueAtMost("commit to visible, p99", Statistics.of(48), "ms", 50);

        assertThat(visible.met()).isTrue();
        assertThat(FigureTable.of(List.of(visible))).contains("<=50.0  yes");
        assertThat(Figure.valueAtLeast("rows", VALUES, "rows/s", 2_000).met()).isFalse();
    }

    private static String file(Figure figure) {
        return FigureFile.text(
                List.of(new Section("commands", new Measured("", List.of(figure), "", ""), Duration.ZERO)));
    }

    private static Figure memory(double ratio) {
        return Figure.atMost("heap, 5", VALUES, "MB", "heap, 1", Statistics.of(ratio), 1.1);
    }
}
