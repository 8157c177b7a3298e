package org.attestry.query.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A share of a small number, with the 95 % interval in which the true share lies (Wilson 1927).
 *
 * @param share how many of the trials hit, from 0 to 1
 * @param low the lower end of the interval
 * @param high its upper end
 */
public record Wilson(double share, double low, double high) {

    /** The two-sided 95 % point of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /** The share of hits among trials; none where nothing was tried. */
    public static @Nullable Wilson of(long hits, long trials) {
        if (hits < 0 || hits > trials) {
            throw new IllegalArgumentException("%d of %d is no share".formatted(hits, trials));
        }
        if (trials == 0) {
            return null;
        }
        double n = trials;
        double p = hits / n;
        double shrink = 1 + Z * Z / n;
        double centre = (p + Z * Z / (2 * n)) / shrink;
        double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / shrink;
        return new Wilson(p, hits == 0 ? 0 : centre - half, hits == trials ? 1 : centre + half);
    }
}
