package org.attestry.benchmarks;

/** So many rows were written in so much time. */
public record Pace(long rows, double seconds) {
    public double perSecond() {
        return rows / seconds;
    }
}
