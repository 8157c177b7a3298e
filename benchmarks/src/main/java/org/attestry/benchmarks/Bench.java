package org.attestry.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

/** Measures how fast commands are stored, against PostgreSQL itself and against Axon's own engine, in one run. */
@Command(
        name = "bench",
        description =
                "How many commands a second are stored for good, against PostgreSQL itself and Axon's own engine.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Who takes part: plain (pgbench, or a JDBC loop where there is none), ledger (Ledger.append),",
            "gateway (Axon's command gateway over the ledger), axon (the same over Axon's JDBC engine).",
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
        Protocol protocol = new Protocol(rounds, Duration.ofSeconds(seconds), Duration.ofSeconds(warmUp), callers);
        try (Server server = Server.start(folder.resolve("data"), target.resolve("programs"));
                Field field = new Field(server, folder, only)) {
            String machine = Machine.describe(server.superuser("postgres"));
            Results results = protocol.run(
                    field.ways(),
                    server.superuser("postgres"),
                    spec.commandLine().getErr());
            field.ways().forEach(Way::check);
            List<Figure> figures = Report.figures(results, field.ways(), callers);
            say.println();
            say.println(FigureTable.of(figures));
            say.println(machine);
            say.println("protocol   " + protocol);
            say.println("checked    every acknowledged row is there once; every leaf of the ledger is of its line");
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
