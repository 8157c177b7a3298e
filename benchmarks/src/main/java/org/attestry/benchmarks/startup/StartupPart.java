package org.attestry.benchmarks.startup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attestry.benchmarks.Course;
import org.attestry.benchmarks.Figure;
import org.attestry.benchmarks.Issuer;
import org.attestry.benchmarks.Measured;
import org.attestry.benchmarks.Part;
import org.attestry.benchmarks.Results;
import org.attestry.benchmarks.Results.Cell;
import org.attestry.benchmarks.Server;

/** How long it takes from the start of a process to its first answer, with the JDK's ahead-of-time cache and without. */
public final class StartupPart implements Part {
    private static final int ROUNDS = 2;
    private static final String PLAIN = "";
    private static final String CACHED = ", cache";

    @Override
    public String name() {
        return "startup";
    }

    @Override
    public String says() {
        return "from the start of a process to its first answer, with the ahead-of-time cache and without";
    }

    @Override
    public Measured run(Course course) {
        Results results = new Results();
        Map<String, String> first = new LinkedHashMap<>();
        int rounds = Math.min(ROUNDS, course.rounds());
        String durability;
        try (Server server = course.server("data");
                Issuer issuer = new Issuer()) {
            durability = server.durability();
            String classPath = Jars.in(course.folder());
            Programs programs = new Programs(server, issuer, course.folder());
            for (var program : programs.all().entrySet()) {
                Path cache = course.folder().resolve(program.getKey().replace(' ', '-') + ".aot");
                course.log().println(program.getKey() + ": the start that makes the cache");
                var training = program.getValue().start(classPath, List.of("-XX:AOTCacheOutput=" + cache));
                training.keySet().forEach(name -> first.put(title(program.getKey(), name), program.getKey()));
                for (int round = 1; round <= rounds; round++) {
                    add(
                            course,
                            results,
                            PLAIN,
                            program.getKey(),
                            program.getValue().start(classPath, List.of()));
                    var cached = program.getValue().start(classPath, List.of("-XX:AOTCache=" + cache));
                    add(course, results, CACHED, program.getKey(), cached);
                }
            }
        }
        return new Measured(
                durability,
                figures(results, first.keySet()),
                rounds
                        + " rounds, plain and cached in turn, after the start that makes the cache; a request every 10"
                        + " ms until the first is answered well; processes of their own, their classes in jars",
                "the first command was accepted, the first question answered");
    }

    private static void add(Course course, Results results, String with, String program, Map<String, Double> took) {
        took.forEach((name, millis) -> {
            results.add(new Cell(title(program, name) + with, 0), millis);
            course.log().printf("%s%s: %,.0f ms%n", title(program, name), with, millis);
        });
    }

    private static List<Figure> figures(Results results, Iterable<String> titles) {
        List<Figure> figures = new ArrayList<>();
        for (String title : titles) {
            Cell plain = new Cell(title + PLAIN, 0);
            Cell cached = new Cell(title + CACHED, 0);
            figures.add(Figure.alone(title, results.of(plain), "ms"));
            figures.add(
                    Figure.atMost(title + CACHED, results.of(cached), "ms", title, results.ratio(cached, plain), null));
        }
        return figures;
    }

    private static String title(String program, String name) {
        return program + " to first " + name;
    }
}
