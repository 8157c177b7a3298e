package org.attestry.benchmarks.history;

import java.io.PrintWriter;
import java.util.List;
import org.attestry.benchmarks.Login;

/**
 * What can be set of Axon's own processor.
 *
 * @param segments so many take part; a visit's events stay in order, because they are one aggregate's
 * @param atOnce pages of the engine and batches of the processor
 */
record StockSettings(int segments, int atOnce) {
    private static final List<StockSettings> TRIED = List.of(
            new StockSettings(1, 1_000),
            new StockSettings(2, 1_000),
            new StockSettings(4, 1_000),
            new StockSettings(2, 200),
            new StockSettings(4, 200),
            new StockSettings(2, 5_000));

    /** Those that are best here: each is tried once, after one run that warms up. */
    static StockSettings best(Login superuser, int events, PrintWriter log) throws InterruptedException {
        StockSettings best = TRIED.getFirst();
        double most = 0;
        StockProcessor.rate(superuser, events, best);
        for (StockSettings settings : TRIED) {
            double rate = StockProcessor.rate(superuser, events, settings);
            log.printf("Axon's processor, %s: %,.0f events/s%n", settings, rate);
            if (rate > most) {
                most = rate;
                best = settings;
            }
        }
        return best;
    }
}
