package org.attestry.benchmarks.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.attestry.benchmarks.Course;
import org.attestry.benchmarks.Machine;
import org.attestry.benchmarks.Measured;
import org.attestry.benchmarks.Part;
import org.attestry.benchmarks.page.Page.Section;

/** Runs one part after the other; one that fails does not keep the others from running. */
final class Run {
    private final Bench asked;
    private final Path target;
    private final Set<String> ways;
    private final Progress progress;
    private final PrintWriter log;

    Run(Bench asked, Path out, Set<String> ways, PrintWriter err) {
        this.asked = asked;
        this.target = Objects.requireNonNull(out.getParent(), "--out names no file");
        this.ways = ways;
        this.progress = new Progress(err);
        this.log = progress.log();
    }

    Report of(List<Part> parts) throws IOException {
        String machine = Machine.describe();
        Files.createDirectories(target);
        Path folder = Files.createTempDirectory(target, "bench-");
        List<Section> done = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        try {
            for (int i = 0; i < parts.size(); i++) {
                Part part = parts.get(i);
                progress.begins(part, parts.subList(i + 1, parts.size()));
                log.printf("part %d of %d: %s%n", i + 1, parts.size(), part.name());
                try {
                    done.add(measured(part, folder));
                } catch (RuntimeException wrong) {
                    failed.add(part.name() + ": " + causes(wrong));
                    wrong.printStackTrace(log);
                }
            }
        } finally {
            delete(folder);
        }
        return new Report(machine, done, failed);
    }

    private Section measured(Part part, Path folder) throws IOException {
        long began = System.nanoTime();
        Path own = Files.createDirectory(folder.resolve(part.name()));
        Measured measured = part.run(new Course(
                own,
                target.resolve("programs"),
                log,
                asked.rounds,
                Duration.ofSeconds(asked.seconds),
                Duration.ofSeconds(asked.warmUp),
                asked.callers,
                asked.events,
                ways));
        delete(own);
        return new Section(part.name(), measured, Duration.ofNanos(System.nanoTime() - began));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** What it says, and whatever that came from. */
    private static String causes(Throwable wrong) {
        String said = wrong.getMessage() == null ? wrong.getClass().getSimpleName() : wrong.getMessage();
        Throwable cause = wrong.getCause();
        return cause == null ? said : said + " (" + causes(cause) + ")";
    }
}
