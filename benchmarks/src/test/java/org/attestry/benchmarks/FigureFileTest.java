package org.attestry.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureFileTest {
    private static final Statistics VALUES = new Statistics(List.of(900.0, 1_000.12345, 1_100.0));

    @Test
    void a_ratio_names_what_it_is_against_its_bar_and_whether_it_is_met(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("target").resolve("figures.json");
        Figure figure = Figure.ratio("gateway, 16", VALUES, "rows/s", "plain, 16", new Statistics(List.of(1.25)), 1.0);

        FigureFile.write(List.of(figure), file);

        assertThat(Files.readString(file)).isEqualToIgnoringWhitespace("""
            [{"name": "gateway, 16", "value": 1000.123, "unit": "rows/s", "against": "plain, 16", "ratio": 1.25,
              "bar": 1.0, "bound": "AT_LEAST", "met": true, "rounds": 1, "spread": 0.0}]\
            """);
    }

    @Test
    void a_figure_that_stands_alone_has_the_same_members_with_nothing_in_them() {
        assertThat(FigureFile.text(List.of(Figure.alone("plain, 16", VALUES, "rows/s"))))
                .isEqualToIgnoringWhitespace("""
                    [{"name": "plain, 16", "value": 1000.123, "unit": "rows/s", "against": null, "ratio": null,
                      "bar": null, "bound": null, "met": null, "rounds": 3, "spread": 0.2}]\
                    """);
    }

    @Test
    void a_ratio_below_its_bar_is_not_met_and_one_without_a_bar_is_neither() {
        Statistics ratios = new Statistics(List.of(0.9, 0.99, 1.5));

        assertThat(Figure.ratio("a", VALUES, "rows/s", "b", ratios, 1.0).met()).isFalse();
        assertThat(Figure.ratio("a", VALUES, "rows/s", "b", ratios, null).met()).isNull();
    }

    @Test
    void a_ratio_that_should_be_small_is_met_at_its_bar_and_below() {
        assertThat(memory(1.1).met()).isTrue();
        assertThat(memory(1.11).met()).isFalse();
        assertThat(FigureTable.of(List.of(memory(0.5)))).contains("<=1.1  yes").contains("MB");
    }

    private static Figure memory(double ratio) {
        return Figure.atMost("heap, 5", VALUES, "MB", "heap, 1", new Statistics(List.of(ratio)), 1.1);
    }
}
