package org.attestry.command.kernel.policies;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How far one policy has come, and whether it rests after a failure. Used by the thread that follows the ledger. */
final class Standing {

    /** Who derives due times stands among the policies under this name. */
    static final String DUE_TIMES = "kernel.due-times";

    private static final Duration FIRST_REST = Duration.ofMillis(500);
    private static final int DOUBLINGS = 6;

    private final String name;
    private long position;
    private int failures;
    private long restsUntil;
    private @Nullable String trouble;

    Standing(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    long position() {
        return position;
    }

    void isAt(long where) {
        position = where;
    }

    @Nullable
    String trouble() {
        return trouble;
    }

    /** Whether it waits before it tries again; others go on meanwhile. */
    boolean rests() {
        return failures > 0 && System.nanoTime() - restsUntil < 0;
    }

    /** Whether its rest is over, so that somebody must go back to where it stands. */
    boolean isDueToTryAgain() {
        return failures > 0 && !rests();
    }

    /** All of a page has been heard, and sent. */
    void reached(long where) {
        position = Math.max(position, where);
        failures = 0;
        trouble = null;
    }

    /** Nothing of a page counts; each time in a row it rests longer. */
    void failed(String sentence) {
        restsUntil = System.nanoTime() + (FIRST_REST.toNanos() << Math.min(failures, DOUBLINGS));
        failures++;
        trouble = sentence;
    }
}
