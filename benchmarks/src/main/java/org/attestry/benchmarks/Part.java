package org.attestry.benchmarks;

import java.time.Duration;

/** One part of the measurement, which can be run alone: {@code --only name}. */
public interface Part {
    /** What {@code --only} calls it: one word. */
    String name();

    /** One line for {@code --list}. */
    String says();

    /** About how long it takes with nothing asked for; the time left is reckoned from it. */
    default Duration takes() {
        return Duration.ofMinutes(1);
    }

    /**
     * Measures, and looks whether what was measured did what it should.
     *
     * @throws WrongResult when it did not; never because it was slow
     */
    Measured run(Course course);
}
