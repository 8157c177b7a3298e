package org.attestry.benchmarks;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** How fast views are made again from history, and how much memory that takes. */
final class HistoryPart {
    /** What {@code --only} calls it. */
    static final String NAME = "history";

    private final int rounds;
    private final List<Integer> sizes;

    HistoryPart(int rounds, List<Integer> sizes) {
        this.rounds = rounds;
        this.sizes = sizes;
    }

    Measured run(Path folder, Path programs, PrintWriter log) {
        Results results = new Results();
        String machine = "";
        for (int events : sizes.stream().sorted().distinct().toList()) {
            try (Server server = Server.start(folder.resolve("history-" + events), programs)) {
                machine = machine.isEmpty() ? Machine.describe(server.superuser("postgres")) : machine;
                new HistoryRun(events, rounds, results, log).on(server);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stop);
            }
        }
        return new Measured(
                machine,
                HistoryReport.figures(results, sizes),
                ("history    %d rounds after one over half the history, everything in turn within a round, a checkpoint"
                                + " before each; heap once, right after full collections")
                        .formatted(rounds),
                "checked    rebuilt views are as those that serve, with every visit; the past has the digest it had");
    }
}
