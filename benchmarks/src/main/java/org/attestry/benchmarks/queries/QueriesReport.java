package org.attestry.benchmarks.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attestry.benchmarks.Course;
import org.attestry.benchmarks.Figure;
import org.attestry.benchmarks.Measured;
import org.attestry.benchmarks.Measured.Detail;
import org.attestry.benchmarks.Results;
import org.attestry.benchmarks.Results.Cell;

/** Makes figures of how long answers took, and says how PostgreSQL found them. */
final class QueriesReport {
    private static final double GROWTH = 1.2;
    private static final String UNIT = "ms";

    private QueriesReport() {}

    static Measured measured(Course course, List<Asking> histories, Results results) {
        List<Figure> figures = new ArrayList<>();
        for (Asking history : histories) {
            for (Asked asked : history.questions()) {
                figures.add(alone(results, QueriesPart.cell(asked, 50, history)));
                figures.add(alone(results, QueriesPart.cell(asked, 99, history))
                        .drawn("Questions, p99", asked.title(), "events", (double) history.events()));
            }
        }
        Asking shortest = histories.getFirst();
        Asking longest = histories.getLast();
        if (shortest != longest) {
            for (Asked asked : longest.questions()) {
                Cell mine = QueriesPart.cell(asked, 99, longest);
                Cell other = QueriesPart.cell(asked, 99, shortest);
                figures.add(Figure.atMost(
                        title(mine), results.of(mine), UNIT, title(other), results.ratio(mine, other), GROWTH));
            }
        }
        return new Measured(
                longest.durability(),
                figures,
                "%d rounds after one that is not counted, a checkpoint before each; in each, %d answers to each question in ever other forms, by one asker, %d of each history in turn; median of the rounds"
                        .formatted(course.rounds(), QueriesPart.ANSWERS, QueriesPart.IN_TURN),
                "every answer included all of history; the plans below are PostgreSQL's own (auto_explain)",
                List.of(new Detail("How PostgreSQL finds the rows, at the longest history", plans(longest))));
    }

    private static String plans(Asking history) {
        StringBuilder text = new StringBuilder();
        for (Asked asked : history.questions()) {
            Plans.Plan plan = history.plan(asked);
            text.append("%-26s %s%s%n"
                    .formatted(
                            asked.title(),
                            String.join(", ", plan.indexes()),
                            plan.whole().isEmpty() ? "" : "; READS ALL OF " + String.join(", ", plan.whole())));
        }
        return text.toString();
    }

    private static Figure alone(Results results, Cell cell) {
        return Figure.alone(title(cell), results.of(cell), UNIT);
    }

    private static String title(Cell cell) {
        return String.format(Locale.ROOT, "%s, %,d", cell.way(), cell.many());
    }
}
