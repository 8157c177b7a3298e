package org.attestry.benchmarks.commands;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.attestry.benchmarks.Course;
import org.attestry.benchmarks.Figure;
import org.attestry.benchmarks.Measured;
import org.attestry.benchmarks.Part;
import org.attestry.benchmarks.Results;
import org.attestry.benchmarks.Server;

/** How many commands a second are stored for good. */
public final class CommandsPart implements Part {
    private static final String HOT = "hot";
    private static final String LATENCY = "latency";

    @Override
    public String name() {
        return "commands";
    }

    @Override
    public String says() {
        return "commands stored for good, against pgbench and Axon's own engine; --ways"
                + " plain,ledger,gateway,axon,hot,latency";
    }

    @Override
    public Duration takes() {
        return Duration.ofMinutes(3);
    }

    @Override
    public Measured run(Course course) {
        var protocol = new Protocol(course.rounds(), course.time(), course.warmUp(), course.callers());
        try (Server server = course.server("data");
                Field field = new Field(server, course)) {
            Results results = protocol.run(field.ways(), server.superuser("postgres"), course.log());
            List<Figure> figures = new ArrayList<>(CommandsReport.figures(results, field.ways(), protocol.callers()));
            if (course.has(HOT)) {
                repeated(course, time -> field.hot().run(time));
                figures.addAll(field.hot().figures());
            }
            if (course.has(LATENCY)) {
                field.latency().send(course.warmUp());
                repeated(course, time -> field.latency().run(time));
                figures.addAll(field.latency().figures());
            }
            field.ways().forEach(Way::check);
            return new Measured(
                    server.durability(),
                    figures,
                    protocol.toString(),
                    "every acknowledged row is there once; every leaf of the ledger is of its line");
        }
    }

    private static void repeated(Course course, Consumer<Duration> one) {
        for (int round = 1; round <= course.rounds(); round++) {
            one.accept(course.time());
        }
    }
}
