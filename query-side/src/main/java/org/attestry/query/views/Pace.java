package org.attestry.query.views;

import java.util.concurrent.TimeUnit;

/** How fast a pass over history goes, told about once a second. */
final class Pace {

    private static final long A_SECOND = TimeUnit.SECONDS.toNanos(1);

    private final long began = System.nanoTime();
    private long told = began - A_SECOND;
    private long first = -1;

    /** Whether it is time to tell again: a second has gone, or it is done. */
    boolean tells(long done, long upTo) {
        if (first < 0) {
            first = done;
        }
        boolean tells = done >= upTo || System.nanoTime() - told >= A_SECOND;
        if (tells) {
            told = System.nanoTime();
        }
        return tells;
    }

    /** Events a second since it was first told of. */
    double perSecond(long done) {
        double seconds = (System.nanoTime() - began) / (double) A_SECOND;
        return Math.round((done - first) / Math.max(seconds, 0.001));
    }
}
