package org.attestry.benchmarks;

/** Speed is worth nothing where the result is wrong. */
public final class WrongResult extends RuntimeException {
    public WrongResult(String message) {
        super(message);
    }

    /** Throws where the two differ. */
    public static void unlessEqual(String what, long expected, long found) {
        if (expected != found) {
            throw new WrongResult("%s: expected %d, found %d".formatted(what, expected, found));
        }
    }
}
