package org.attestry.benchmarks.commands;

import java.time.Duration;
import java.util.List;
import org.attestry.benchmarks.Course;
import org.attestry.benchmarks.Figure;
import org.attestry.benchmarks.Measured;
import org.attestry.benchmarks.Part;
import org.attestry.benchmarks.Results;
import org.attestry.benchmarks.Server;

/** How many commands a second are stored for good. */
public final class CommandsPart implements Part {
    @Override
    public String name() {
        return "commands";
    }

    @Override
    public String says() {
        return "commands stored for good, against pgbench and Axon's own engine; --ways plain,ledger,gateway,axon";
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
            field.ways().forEach(Way::check);
            List<Figure> figures = CommandsReport.figures(results, field.ways(), protocol.callers());
            return new Measured(
                    server.durability(),
                    figures,
                    protocol.toString(),
                    "every acknowledged row is there once; every leaf of the ledger is of its line");
        }
    }
}
