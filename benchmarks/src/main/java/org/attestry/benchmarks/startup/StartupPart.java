package org.attestry.benchmarks.startup;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.attestry.benchmarks.CatchingUp;
import org.attestry.benchmarks.CommandNode;
import org.attestry.benchmarks.Course;
import org.attestry.benchmarks.Issuer;
import org.attestry.benchmarks.Login;
import org.attestry.benchmarks.Measured;
import org.attestry.benchmarks.Part;
import org.attestry.benchmarks.Server;
import org.attestry.benchmarks.history.HistoryLedger;

/**
 * How long it takes from the start of a process to its first answer: with the JDK's ahead-of-time cache and without, on
 * an empty ledger and on long ones.
 */
public final class StartupPart implements Part {
    private static final int ROUNDS = 2;

    @Override
    public String name() {
        return "startup";
    }

    @Override
    public String says() {
        return "from the start of a process to its first answer, with the ahead-of-time cache and without, on long"
                + " histories";
    }

    @Override
    public Duration takes() {
        return Duration.ofSeconds(150);
    }

    @Override
    public Measured run(Course course) {
        int rounds = Math.min(ROUNDS, course.rounds());
        Starts starts = new Starts(course.log());
        String durability;
        try (Issuer issuer = new Issuer()) {
            String classPath = Jars.in(course.folder());
            try (Server server = course.server("data")) {
                durability = server.durability();
                Map<String, Program> programs = new Programs(server, issuer, course.folder(), 0).all();
                programs.forEach((name, program) -> {
                    course.log().println(name + ": the start that makes the cache");
                    program.start(classPath, List.of("-XX:AOTCacheOutput=" + cache(course, name)));
                    for (int round = 1; round <= rounds; round++) {
                        starts.plain(name, program.start(classPath, List.of()));
                        starts.cached(name, 0, program.start(classPath, cached(course, name)));
                    }
                });
            }
            for (int events : course.sizes()) {
                try (Server server = course.server("data-" + events)) {
                    HistoryLedger.fill(server.commandSide(), 0, events, course.log());
                    policiesHear(events, server, course);
                    Map<String, Program> programs = new Programs(server, issuer, course.folder(), events).nodes();
                    programs.forEach((name, program) -> {
                        course.log().printf("%s: the first start on %,d events%n", name, events);
                        program.start(classPath, cached(course, name));
                        for (int round = 1; round <= rounds; round++) {
                            starts.cached(name, events, program.start(classPath, cached(course, name)));
                        }
                    });
                }
            }
        }
        return new Measured(
                durability,
                starts.figures(),
                rounds
                        + " rounds, plain and cached in turn, after the start that makes the cache; on a history after"
                        + " the start that reads it; a request every 10 ms until the first is answered well; processes"
                        + " of their own, their classes in jars",
                "the first command was accepted, the first question answered from all of history");
    }

    /** On a history that nobody ever followed, the first command side has its policies go through all of it. */
    private static void policiesHear(int events, Server server, Course course) {
        try (CommandNode node = CommandNode.unasked(server.commandSide())) {
            course.log().printf("a command side at port %d has its policies hear it all%n", node.port());
            Login superuser = server.superuser("attestry");
            CatchingUp.await(
                    "policies",
                    events,
                    () -> heard(superuser, "min(position)"),
                    () -> heard(superuser, "avg(position)::bigint"),
                    course.log());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static long heard(Login superuser, String what) {
        boolean begun = superuser.number("select count(to_regclass('policies.progress'))") > 0;
        return begun ? superuser.number("select coalesce(%s, 0) from policies.progress".formatted(what)) : 0;
    }

    private static List<String> cached(Course course, String program) {
        return List.of("-XX:AOTCache=" + cache(course, program));
    }

    private static Path cache(Course course, String program) {
        return course.folder().resolve(program.replace(' ', '-') + ".aot");
    }
}
