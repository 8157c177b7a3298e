package org.attestry.benchmarks.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.attestry.benchmarks.Course;
import org.attestry.benchmarks.Measured;
import org.attestry.benchmarks.Part;
import org.attestry.benchmarks.Results;
import org.attestry.benchmarks.Server;

/** How fast views are made again from history, and how much memory that takes. */
public final class HistoryPart implements Part {
    @Override
    public String name() {
        return "history";
    }

    @Override
    public String says() {
        return "views made again from history, verified, and asked as of the past, against COPY";
    }

    @Override
    public Duration takes() {
        return Duration.ofMinutes(4);
    }

    @Override
    public Measured run(Course course) {
        Results results = new Results();
        String durability = "";
        List<EachView> each = new ArrayList<>();
        for (int events : course.sizes()) {
            try (Server server = course.server("history-" + events)) {
                durability = server.durability();
                HistoryRun run = new HistoryRun(events, course.rounds(), results, course.log());
                run.on(server);
                each.add(run.each());
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stop);
            }
        }
        return new Measured(
                durability,
                HistoryReport.figures(results, course.sizes(), each),
                ("%d rounds after warming up over half the history, everything in turn within a round, a checkpoint"
                                + " before each; heap once, right after full collections")
                        .formatted(course.rounds()),
                "rebuilt views are as those that serve, with every visit; the past has the digest it had");
    }
}
