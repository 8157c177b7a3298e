package org.attestry.benchmarks.commands;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.attestry.benchmarks.Figure;
import org.attestry.benchmarks.Pace;
import org.attestry.benchmarks.Statistics;
import org.attestry.benchmarks.WrongResult;

/** How long a command takes when they come at a fixed rate, counted from when each was to be sent: nobody waits for the one before. */
final class Latency {
    static final int RATE = 1_000;
    private static final long LONGEST = TimeUnit.MINUTES.toNanos(1);
    private static final List<Double> PERCENTILES = List.of(50.0, 99.0, 99.9);

    private final GatewayWay gateway;
    private final LedgerCheck check;
    private final List<Histogram> rounds = new ArrayList<>();

    Latency(GatewayWay gateway, LedgerCheck check) {
        this.gateway = gateway;
        this.check = check;
    }

    void run(Duration time) {
        Histogram took = new ConcurrentHistogram(LONGEST, 3);
        long step = TimeUnit.SECONDS.toNanos(1) / RATE;
        long count = time.toNanos() / step;
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long i = 0; i < count; i++) {
                long intended = start + i * step;
                for (long early = intended - System.nanoTime(); early > 0; early = intended - System.nanoTime()) {
                    LockSupport.parkNanos(early);
                }
                threads.execute(() -> {
                    if (gateway.write(Row.newStream())) {
                        took.recordValue(Math.min(System.nanoTime() - intended, LONGEST));
                    }
                });
            }
        }
        WrongResult.unlessEqual("commands answered", count, took.getTotalCount());
        check.count(new Pace(count, (System.nanoTime() - start) / 1e9));
        rounds.add(took);
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
