package org.attestry.benchmarks.commands;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.attestry.benchmarks.Login;
import org.attestry.benchmarks.Results;

/**
 * How it is measured: everybody once to warm up, then in rounds, so that a good or bad minute of the machine is shared.
 *
 * @param callers with how many at a time
 * @param time how long one measurement lasts
 */
record Protocol(int rounds, Duration time, Duration warmUp, List<Integer> callers) {
    /** So many until the JVM has compiled what it will: every way gets as much. */
    private static final int WARM_UPS = 2;

    Results run(List<Way> ways, Login superuser, PrintWriter log) {
        List<Way> order = new ArrayList<>(ways);
        for (int pass = 1; pass <= WARM_UPS; pass++) {
            for (int count : callers) {
                order.forEach(way -> way.run(count, warmUp));
            }
        }
        Results results = new Results();
        for (int round = 1; round <= rounds; round++) {
            for (int count : callers) {
                for (Way way : order) {
                    superuser.run("checkpoint"); // nobody pays for the pages of the one before
                    double perSecond = way.run(count, time).perSecond();
                    results.add(new Results.Cell(way.name(), count), perSecond);
                    log.printf("round %d of %d: %s, %d: %,.0f/s%n", round, rounds, way.title(), count, perSecond);
                    log.flush();
                }
            }
            Collections.rotate(order, 1);
        }
        return results;
    }

    @Override
    public String toString() {
        return ("%d rounds of %d s each after %d times %d s of warm-up, everybody in turn within a round, a checkpoint"
            + " before each; one row of %d bytes a transaction; medians, spread = (greatest - least) / median")
                .formatted(
                        rounds,
                        time.toSeconds(),
                        WARM_UPS,
                        warmUp.toSeconds(),
                        Row.METADATA.length() + Row.PAYLOAD.length() + Row.TYPE.length() + 36 + 36);
    }
}
