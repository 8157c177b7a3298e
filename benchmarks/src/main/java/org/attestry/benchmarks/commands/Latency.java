package org.attestry.benchmarks.commands;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.attestry.benchmarks.AtRate;
import org.attestry.benchmarks.Figure;
import org.attestry.benchmarks.Pace;
import org.attestry.benchmarks.Statistics;

/** How long a command takes when they come at a fixed rate, counted from when each was to be sent: nobody waits for the one before. */
final class Latency {
    static final int RATE = 1_000;
    private static final List<Double> PERCENTILES = List.of(50.0, 99.0, 99.9);

    private final GatewayWay gateway;
    private final LedgerCheck check;
    private final List<Histogram> rounds = new ArrayList<>();

    Latency(GatewayWay gateway, LedgerCheck check) {
        this.gateway = gateway;
        this.check = check;
    }

    void run(Duration time) {
        rounds.add(send(time));
    }

    /** The same, uncounted, for a JVM that was not asked for anything else before. */
    Histogram send(Duration time) {
        long start = System.nanoTime();
        Histogram took = AtRate.run(RATE, time, () -> gateway.write(Row.newStream()));
        check.count(new Pace(took.getTotalCount(), (System.nanoTime() - start) / 1e9));
        return took;
    }

    List<Figure> figures() {
        return PERCENTILES.stream()
                .map(percentile -> Figure.alone(
                        "Gateway, ledger, at %,d commands a second: p%s"
                                .formatted(RATE, percentile == 99.9 ? "99.9" : "%.0f".formatted(percentile)),
                        new Statistics(rounds.stream()
                                .map(took -> took.getValueAtPercentile(percentile) / 1e6)
                                .toList()),
                        "ms"))
                .toList();
    }
}
