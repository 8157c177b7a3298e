package org.attestry.benchmarks.visibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.attestry.benchmarks.Course;
import org.attestry.benchmarks.Figure;
import org.attestry.benchmarks.Measured;
import org.attestry.benchmarks.Part;
import org.attestry.benchmarks.QueryNode;
import org.attestry.benchmarks.Results;
import org.attestry.benchmarks.Results.Cell;
import org.attestry.benchmarks.Server;
import org.attestry.benchmarks.WrongResult;

/** How soon after the answer of the ledger a view in another process shows what was decided. */
public final class VisibilityPart implements Part {
    private static final int IDLE = 20;
    private static final int LOAD = 500;
    private static final double BAR_MILLIS = 50;
    private static final String VISIBLE = "Answered to visible, %d a second, ";
    private static final String APPENDED = "Appended beside all views, %d a second, ";
    private static final String AMONG_READERS = "The same while " + Readers.RATE + " questions a second are asked, ";
    private static final Duration ROUND = Duration.ofSeconds(5);

    @Override
    public String name() {
        return "visibility";
    }

    @Override
    public String says() {
        return "from the answer of the ledger to what a view in another process shows, at rest and under load";
    }

    @Override
    public Measured run(Course course) {
        Results results = new Results();
        long answers = 0;
        try (Server server = course.server("visibility");
                Appends appends = new Appends(server.commandSide());
                OtherProcess views =
                        OtherProcess.start(server.querySide(), server.superuser("attestry"), course.folder(), 0);
                Watch watch = new Watch(server.querySide(), schema(server))) {
            course.log().printf("the query side follows in process %d%n", views.id());
            for (int rate : List.of(IDLE, LOAD)) {
                appends.run(rate, course.warmUp().multipliedBy(2), watch);
                watch.end();
            }
            for (int round = 1; round <= course.rounds(); round++) {
                for (int rate : List.of(IDLE, LOAD)) {
                    watch.begin();
                    add(results, APPENDED, rate, appends.run(rate, ROUND, watch));
                    add(results, VISIBLE, rate, watch.end());
                    course.log().printf("round %d at %d a second%n", round, rate);
                }
                views.ask();
                add(results, AMONG_READERS, LOAD, appends.run(LOAD, ROUND, watch));
                answers = views.askNoMore();
                watch.end();
            }
            check(server, appends);
            if (answers < course.rounds() * ROUND.toSeconds()) {
                throw new WrongResult("Only %d questions were answered meanwhile".formatted(answers));
            }
            return new Measured(
                    server.durability(),
                    figures(results),
                    ("%d rounds of %d s each at %d and at %d appends a second after warming up; the query side with all"
                                    + " its views in a JVM of its own; looked at every millisecond")
                            .formatted(course.rounds(), ROUND.toSeconds(), IDLE, LOAD),
                    "every append was answered and seen; the visit log has a row for each visit");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static void check(Server server, Appends appends) {
        String visits = "select count(*) from ledger.event where type = 'visits.VisitLogged'";
        WrongResult.unlessEqual(
                "visits in the view",
                server.superuser("attestry").number(visits),
                server.superuser("attestry").number("select count(*) from " + schema(server) + ".visit"));
        WrongResult.unlessEqual(
                "position of the view",
                appends.head(),
                server.superuser("attestry").number("select position from " + schema(server) + ".view_state"));
    }

    private static String schema(Server server) {
        return QueryNode.schemaOf("visits.visit-log", server.superuser("attestry"));
    }

    private static void add(Results results, String what, int rate, Histogram took) {
        results.add(new Cell(what + "p50", rate), took.getValueAtPercentile(50) / 1e6);
        results.add(new Cell(what + "p99", rate), took.getValueAtPercentile(99) / 1e6);
        results.add(new Cell(what + "max", rate), took.getMaxValue() / 1e6);
    }

    private static List<Figure> figures(Results results) {
        List<Figure> figures = new ArrayList<>();
        for (int rate : List.of(IDLE, LOAD)) {
            String name = VISIBLE.formatted(rate);
            figures.add(Figure.alone(name + "p50", results.of(new Cell(VISIBLE + "p50", rate)), "ms"));
            figures.add(
                    Figure.valueAtMost(name + "p99", results.of(new Cell(VISIBLE + "p99", rate)), "ms", BAR_MILLIS));
            figures.add(Figure.alone(name + "max", results.of(new Cell(VISIBLE + "max", rate)), "ms"));
        }
        for (String what : List.of(APPENDED, AMONG_READERS)) {
            for (String percentile : List.of("p50", "p99")) {
                figures.add(Figure.alone(
                        what.formatted(LOAD) + percentile, results.of(new Cell(what + percentile, LOAD)), "ms"));
            }
        }
        return figures;
    }
}
