package org.attestry.query.statistics;

/**
 * How many there are, when two who look independently of each other found some (Chapman 1951): N̂ = (n₁+1)(n₂+1)/(m+1) − 1.
 * Its variance is (n₁+1)(n₂+1)(n₁−m)(n₂−m) / ((m+1)²(m+2)) (Seber 1970).
 *
 * @param found how many at least one of them found
 * @param estimate how many there are
 * @param low the lower end of its 95 % interval by the normal distribution, never below what was found
 * @param high its upper end
 */
public record Chapman(long found, double estimate, double low, double high) {

    private static final double Z95 = 1.959963984540054;

    /** From what the first found, what the second found, and what both found. */
    public static Chapman of(long first, long second, long both) {
        if (both < 0 || both > Math.min(first, second)) {
            throw new IllegalArgumentException("%d cannot be in both %d and %d".formatted(both, first, second));
        }
        double product = (first + 1.0) * (second + 1.0);
        double estimate = product / (both + 1) - 1;
        double variance = product * (first - both) * (second - both) / ((both + 1.0) * (both + 1.0) * (both + 2.0));
        double half = Z95 * Math.sqrt(variance);
        long found = first + second - both;
        return new Chapman(found, estimate, Math.max((double) found, estimate - half), estimate + half);
    }

    /** How many neither found. */
    public double unidentified() {
        return Math.max(0, estimate - found);
    }
}
