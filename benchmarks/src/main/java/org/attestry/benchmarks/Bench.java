package org.attestry.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.attestry.standalone.commands.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how fast commands are stored and views made again, against PostgreSQL and Axon's own engine, in one run. */
@Command(
        name = "bench",
        description =
                "How many commands a second are stored for good, and how fast views are made from history, against"
                        + " PostgreSQL itself and Axon's own engine.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Who takes part: plain (pgbench, or a JDBC loop where there is none), ledger (Ledger.append),",
            "gateway (Axon's command gateway over the ledger), axon (the same over Axon's JDBC engine),",
            "history (views made again, verified, and asked as of the past).",
            "docs/runbooks/benchmarks.md says how to read the table."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
public final class Bench implements Callable<Integer> {
    @Option(names = "--rounds", paramLabel = "N", description = "How many rounds (${DEFAULT-VALUE}).")
    private int rounds = 5;

    @Option(names = "--seconds", paramLabel = "N", description = "How long each measurement lasts (${DEFAULT-VALUE}).")
    private int seconds = 3;

    @Option(names = "--warm-up", paramLabel = "N", description = "Seconds of warm-up each (${DEFAULT-VALUE}).")
    private int warmUp = 2;

    @Option(names = "--callers", split = ",", paramLabel = "N", description = "Callers at a time (${DEFAULT-VALUE}).")
    private List<Integer> callers = List.of(1, 16, 64, 256);

    @Option(
            names = "--events",
            split = ",",
            paramLabel = "N",
            description = "How many events the histories have that views are made from (${DEFAULT-VALUE}).")
    private List<Integer> events = List.of(100_000);

    @Option(names = "--only", split = ",", paramLabel = "NAME", description = "Only these take part (all).")
    private Set<String> only = new LinkedHashSet<>();

    @Option(names = "--out", paramLabel = "FILE", description = "Where the figures go as JSON (${DEFAULT-VALUE}).")
    private Path out = Path.of("benchmarks", "target", "figures.json");

    @Spec
    private CommandSpec spec;

    public static void main(String[] arguments) {
        // Axon reads these two from the JVM only. The product sends nothing to anybody.
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter say = spec.commandLine().getOut();
        Path target = Objects.requireNonNull(out.toAbsolutePath().getParent(), "--out names no file");
        Files.createDirectories(target);
        Path folder = Files.createTempDirectory(target, "bench-");
        List<Measured> parts = new ArrayList<>();
        PrintWriter log = spec.commandLine().getErr();
        try {
            if (only.isEmpty() || only.stream().anyMatch(name -> !name.equals(HistoryPart.NAME))) {
                var protocol = new Protocol(rounds, Duration.ofSeconds(seconds), Duration.ofSeconds(warmUp), callers);
                parts.add(new CommandsPart(protocol, only).run(folder, target.resolve("programs"), log));
            }
            if (only.isEmpty() || only.contains(HistoryPart.NAME)) {
                parts.add(new HistoryPart(rounds, events).run(folder, target.resolve("programs"), log));
            }
            List<Figure> figures =
                    parts.stream().flatMap(part -> part.figures().stream()).toList();
            say.println();
            say.println(FigureTable.of(figures));
            say.println(parts.getFirst().machine());
            for (Measured part : parts) {
                say.println(part.protocol());
                say.println(part.checked());
            }
            FigureFile.write(figures, out);
            say.println("figures    " + out);
        } finally {
            delete(folder);
        }
        return CommandLine.ExitCode.OK;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
