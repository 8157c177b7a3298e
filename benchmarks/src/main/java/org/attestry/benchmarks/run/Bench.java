package org.attestry.benchmarks.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.attestry.benchmarks.Part;
import org.attestry.standalone.commands.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how fast the product is, against PostgreSQL and Axon's own parts, in one run. */
@Command(
        name = "bench",
        description = "How fast the product is, against PostgreSQL itself and Axon's own parts, in one run.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {"", "docs/runbooks/benchmarks.md says how to read the table."})
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
public final class Bench implements Callable<Integer> {
    @Option(names = "--list", description = "Say which parts there are, and measure nothing.")
    private boolean list;

    @Option(names = "--only", split = ",", paramLabel = "PART", description = "Only these parts (all).")
    private Set<String> only = new LinkedHashSet<>();

    @Option(names = "--ways", split = ",", paramLabel = "WAY", description = "Only these ways of a part (all).")
    private Set<String> ways = new LinkedHashSet<>();

    @Option(names = "--rounds", paramLabel = "N", description = "How many rounds (${DEFAULT-VALUE}).")
    int rounds = 3;

    @Option(names = "--seconds", paramLabel = "N", description = "How long each measurement lasts (${DEFAULT-VALUE}).")
    int seconds = 2;

    @Option(names = "--warm-up", paramLabel = "N", description = "Seconds of warm-up each (${DEFAULT-VALUE}).")
    int warmUp = 2;

    @Option(names = "--callers", split = ",", paramLabel = "N", description = "Callers at a time (${DEFAULT-VALUE}).")
    List<Integer> callers = List.of(1, 16, 64, 256);

    @Option(
            names = "--events",
            split = ",",
            paramLabel = "N",
            description = "How long the histories are, in events (${DEFAULT-VALUE}).")
    List<Integer> events = List.of(100_000);

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
        if (list) {
            Parts.all().forEach(part -> say.printf("%-12s %s%n", part.name(), part.says()));
            return CommandLine.ExitCode.OK;
        }
        Run run = new Run(this, out.toAbsolutePath(), ways, spec.commandLine().getErr());
        Report report = run.of(parts());
        Path page = report.write(out.toAbsolutePath());
        say.println(report.text());
        say.println("figures    " + out);
        say.println("page       " + page);
        if (!report.failed().isEmpty()) {
            spec.commandLine().getErr().println("FAILED: " + String.join("; ", report.failed()));
            return CommandLine.ExitCode.SOFTWARE;
        }
        return CommandLine.ExitCode.OK;
    }

    private List<Part> parts() {
        try {
            return Parts.only(only);
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), unknown.getMessage());
        }
    }
}
