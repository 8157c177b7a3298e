package org.attestry.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.attestry.benchmarks.Course;
import org.attestry.benchmarks.Figure;
import org.attestry.benchmarks.Measured;
import org.attestry.benchmarks.Part;
import org.attestry.benchmarks.Statistics;
import org.attestry.benchmarks.WrongResult;
import org.attestry.benchmarks.page.Page.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {
    private final StringWriter said = new StringWriter();

    @Test
    void a_part_with_a_wrong_result_fails_the_run_after_the_others_have_run(@TempDir Path folder) throws IOException {
        Report report = run(
                folder,
                part("first", course -> {
                    throw new WrongResult("rows: expected 2, found 1");
                }),
                part("second", course -> measured()));

        assertThat(report.done()).extracting(Section::part).containsExactly("second");
        assertThat(report.failed()).containsExactly("first: rows: expected 2, found 1");
        assertThat(report.text()).contains("FAILED     first").contains("SECOND");
    }

    @Test
    void every_line_says_how_long_the_run_goes_on(@TempDir Path folder) throws IOException {
        run(
                folder,
                part("first", course -> {
                    course.log().println("half of it");
                    return measured();
                }),
                part("second", course -> measured()));

        assertThat(said.toString()).contains(" 0:00 (about 2 min left) half of it");
    }

    private Report run(Path folder, Part... parts) throws IOException {
        Path out = folder.resolve("figures.json");
        return new Run(new Bench(), out, Set.of(), new PrintWriter(said)).of(List.of(parts));
    }

    private static Measured measured() {
        return new Measured("", List.of(Figure.alone("a", Statistics.of(1), "s")), "", "");
    }

    private static Part part(String name, java.util.function.Function<Course, Measured> runs) {
        return new Part() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String says() {
                return name;
            }

            @Override
            public Measured run(Course course) {
                return runs.apply(course);
            }
        };
    }
}
