package org.attestry.benchmarks;

import java.time.Duration;

/** One way to get rows onto the disk, each in a transaction that its caller waits for. */
interface Way extends AutoCloseable {
    /** What {@code --only} calls it. */
    String name();

    /** What the table calls it. */
    String title();

    /** Writes for so long with so many callers at a time. */
    Pace run(int callers, Duration time);

    /**
     * Compares what is stored with what was said to be stored.
     *
     * @throws WrongResult when a row is missing, doubled or damaged
     */
    void check();

    @Override
    void close();

    /** So many rows were written in so much time. */
    record Pace(long rows, double seconds) {
        double perSecond() {
            return rows / seconds;
        }
    }

    /** Speed is worth nothing where the result is wrong. */
    final class WrongResult extends RuntimeException {
        WrongResult(String message) {
            super(message);
        }

        static void unlessEqual(String what, long expected, long found) {
            if (expected != found) {
                throw new WrongResult("%s: expected %d, found %d".formatted(what, expected, found));
            }
        }
    }
}
