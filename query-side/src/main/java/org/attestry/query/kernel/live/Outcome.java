package org.attestry.query.kernel.live;

import org.jspecify.annotations.Nullable;

/**
 * What came of asking.
 *
 * @param regard what of the asker was looked at, whether it was answered or not
 * @param answer what was answered, if it was
 * @param failure why it was not
 */
public record Outcome(
        Regard regard, @Nullable Answer answer, @Nullable RuntimeException failure) {

    public static Outcome answered(Regard regard, Answer answer) {
        return new Outcome(regard, answer, null);
    }

    public static Outcome failed(Regard regard, RuntimeException failure) {
        return new Outcome(regard, null, failure);
    }

    /** Whether it is more than these readers have in common that was looked at. */
    boolean looksCloserThan(Regard shared) {
        return regard.compareTo(shared) > 0;
    }
}
