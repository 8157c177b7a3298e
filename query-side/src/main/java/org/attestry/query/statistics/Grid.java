package org.attestry.query.statistics;

/** Where smoothing parameters are looked for: always the same values, in the same order. */
final class Grid {

    /** Candidates for a weight between 0 and 1. */
    static final double[] WEIGHTS = {0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95};

    /** Candidates for a damping. */
    static final double[] DAMPINGS = {0.8, 0.85, 0.9, 0.95, 0.98};

    private Grid() {}
}
