package org.attestry.benchmarks.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.attestry.benchmarks.Callers;
import org.attestry.benchmarks.CommandNode;
import org.attestry.benchmarks.Course;
import org.attestry.benchmarks.Figure;
import org.attestry.benchmarks.Issuer;
import org.attestry.benchmarks.Login;
import org.attestry.benchmarks.Measured;
import org.attestry.benchmarks.Pace;
import org.attestry.benchmarks.Part;
import org.attestry.benchmarks.Results;
import org.attestry.benchmarks.Results.Cell;
import org.attestry.benchmarks.Server;
import org.attestry.benchmarks.WrongResult;
import org.attestry.command.kernel.CommandDesk;

/** What is left of the commands a second when they come over HTTP with a token. */
public final class HttpPart implements Part {
    private static final int CALLERS = 64;
    /** The JVM compiles for half a minute what a request takes. */
    private static final int WARM_UPS_WITHIN = 5;

    private static final int WARM_UPS_OVER = 15;
    private static final double BAR = 0.5;
    private static final Cell GATEWAY = new Cell("gateway", CALLERS);
    private static final Cell HTTP = new Cell("http", CALLERS);

    @Override
    public String name() {
        return "http";
    }

    @Override
    public String says() {
        return "the product's command LogVisit over 64 connections with a token, against the same in its own process";
    }

    @Override
    public Duration takes() {
        return Duration.ofSeconds(90);
    }

    @Override
    public Measured run(Course course) {
        try (Server server = course.server("data");
                Issuer issuer = new Issuer();
                CommandNode node = CommandNode.start(server.commandSide(), issuer)) {
            CommandDesk desk = node.part(CommandDesk.class);
            Visiting.prepare(desk);
            List<Visiting> visiting = new ArrayList<>();
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                visiting.add(new Visiting(desk, "rep-" + i));
                lines.add(new Line(node.port(), issuer.token(Visiting.SENDER.value())));
            }
            List<Runnable> within =
                    visiting.stream().<Runnable>map(one -> () -> one.log(desk)).toList();
            List<Runnable> over = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                Visiting one = visiting.get(i);
                Line line = lines.get(i);
                over.add(() -> log(one, line));
            }
            Results results = new Results();
            Login postgres = server.superuser("postgres");
            long said = Callers.run(within, course.warmUp().multipliedBy(WARM_UPS_WITHIN))
                            .rows()
                    + Callers.run(over, course.warmUp().multipliedBy(WARM_UPS_OVER))
                            .rows();
            for (int round = 1; round <= course.rounds(); round++) {
                said += measured(GATEWAY, round, within, course, postgres, results);
                said += measured(HTTP, round, over, course, postgres, results);
            }
            for (Line line : lines) {
                line.close();
            }
            WrongResult.unlessEqual(
                    "visits in the ledger",
                    said,
                    server.superuser("attestry")
                            .number("select count(*) from ledger.event where type = 'visits.VisitLogged'"));
            return new Measured(
                    server.durability(),
                    figures(results),
                    "after "
                            + (WARM_UPS_WITHIN + WARM_UPS_OVER)
                                    * course.warmUp().toSeconds() + " s of warm-up " + course.rounds() + " rounds of "
                            + course.time().toSeconds()
                            + " s, one after the other; 64 callers in the process, then 64 connections to it that are"
                            + " kept, each with a token (RS256) on every request; who asks shares the processors; a"
                            + " checkpoint before each",
                    "every acknowledged visit is there once");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static long measured(
            Cell cell, int round, List<Runnable> callers, Course course, Login postgres, Results results) {
        postgres.run("checkpoint");
        Pace pace = Callers.run(callers, course.time());
        results.add(cell, pace.perSecond());
        course.log().printf("round %d of %d: %s, 64: %,.0f/s%n", round, course.rounds(), cell.way(), pace.perSecond());
        course.log().flush();
        return pace.rows();
    }

    private static void log(Visiting one, Line line) {
        try {
            one.log(line);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Figure> figures(Results results) {
        String gateway = "LogVisit through the product's gateway, 64";
        return List.of(
                Figure.alone(gateway, results.of(GATEWAY), "commands/s"),
                Figure.ratio(
                        "LogVisit over HTTP with a token, 64",
                        results.of(HTTP),
                        "commands/s",
                        gateway,
                        results.ratio(HTTP, GATEWAY),
                        BAR));
    }
}
