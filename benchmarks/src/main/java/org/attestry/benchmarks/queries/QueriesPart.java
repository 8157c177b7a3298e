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
import org.attestry.benchmarks.WrongResult;

/** How long answers take, and whether they take longer where history is longer. */
public final class QueriesPart implements Part {
    static final int ANSWERS = 500;
    static final int IN_TURN = 10;
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
            for (int size : course.sizes()) {
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

    private static Results results(Course course, List<Asking> histories) {
        int questions = histories.getFirst().questions().size();
        Results results = new Results();
        for (int round = 0; round <= course.rounds(); round++) {
            course.log().printf("round %d of %d%s%n", round, course.rounds(), round == 0 ? " (not counted)" : "");
            histories.forEach(Asking::checkpoint);
            for (int question = 0; question < questions; question++) {
                List<Histogram> took = ask(question, histories);
                for (int i = 0; round > 0 && i < histories.size(); i++) {
                    Asking history = histories.get(i);
                    Asked asked = history.questions().get(question);
                    results.add(cell(asked, 50, history), took.get(i).getValueAtPercentile(50) / MILLIS);
                    results.add(cell(asked, 99, history), took.get(i).getValueAtPercentile(99) / MILLIS);
                }
            }
        }
        return results;
    }

    /** A few times of each history in turn, so that whatever else the machine does at times slows all of them. */
    private static List<Histogram> ask(int question, List<Asking> histories) {
        List<Histogram> took =
                histories.stream().map(history -> new Histogram(3)).toList();
        boolean found = false;
        for (int asked = 0; asked < ANSWERS; asked += IN_TURN) {
            for (int i = 0; i < histories.size(); i++) {
                Asked next = histories.get(i).questions().get(question);
                found |= histories.get(i).ask(next, IN_TURN, took.get(i));
            }
        }
        if (!found) {
            throw new WrongResult("Nothing was ever found: "
                    + histories.getFirst().questions().get(question).title());
        }
        return took;
    }

    static Cell cell(Asked asked, int percentile, Asking history) {
        return new Cell(asked.title() + ", p" + percentile, Math.toIntExact(history.events()));
    }
}
