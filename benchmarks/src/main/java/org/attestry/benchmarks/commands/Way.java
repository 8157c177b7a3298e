package org.attestry.benchmarks.commands;

import java.time.Duration;
import org.attestry.benchmarks.Pace;
import org.attestry.benchmarks.WrongResult;

/** One way to get rows onto the disk, each in a transaction that its caller waits for. */
interface Way extends AutoCloseable {
    /** What {@code --ways} calls it. */
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
}
