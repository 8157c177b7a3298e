package org.attestry.benchmarks.queries;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.attestry.benchmarks.Course;
import org.attestry.benchmarks.Measured;
import org.attestry.benchmarks.Part;
import org.attestry.benchmarks.Results;
import org.attestry.benchmarks.Results.Cell;

/** How long answers take, and whether they take longer where history is longer. */
public final class QueriesPart implements Part {
    private static final int AT_LEAST = 100;
    private static final double MILLIS = 1e6;

    @Override
    public String name() {
        return "queries";
    }

    @Override
    public String says() {
        return "the twenty most asked questions, p50 and p99, and the indexes that answer them";
    }

    @Override
    public Duration takes() {
        return Duration.ofSeconds(150);
    }

    @Override
    public Measured run(Course course) {
        List<Asking> histories = new ArrayList<>();
        try {
            LongHistory history = new LongHistory(Organisation.events(course));
            for (int size : course.events().stream().sorted().distinct().toList()) {
                histories.add(new Asking(course.server("queries-" + size), history.events(size), course.log()));
            }
            Results results = results(course, histories);
            return QueriesReport.measured(course, histories, results);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        } finally {
            histories.forEach(Asking::close);
        }
    }

    /** Question by question, the histories in turn, so that a slow minute of the machine slows all of them. */
    private static Results results(Course course, List<Asking> histories) {
        int questions = histories.getFirst().questions().size();
        long nanos = course.time().toNanos() / 8;
        Results results = new Results();
        for (int round = 0; round <= course.rounds(); round++) {
            course.log().printf("round %d of %d%s%n", round, course.rounds(), round == 0 ? " (not counted)" : "");
            for (int question = 0; question < questions; question++) {
                for (Asking history : histories) {
                    Asked asked = history.questions().get(question);
                    Histogram took = history.ask(asked, nanos, AT_LEAST);
                    if (round > 0) {
                        results.add(cell(asked, 50, history), took.getValueAtPercentile(50) / MILLIS);
                        results.add(cell(asked, 99, history), took.getValueAtPercentile(99) / MILLIS);
                    }
                }
            }
        }
        return results;
    }

    static Cell cell(Asked asked, int percentile, Asking history) {
        return new Cell(asked.title() + ", p" + percentile, Math.toIntExact(history.events()));
    }
}
