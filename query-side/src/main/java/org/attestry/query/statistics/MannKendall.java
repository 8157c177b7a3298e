package org.attestry.query.statistics;

import java.util.Arrays;
import java.util.HashMap;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Whether a series rises or falls, without asking how (Mann 1945, Kendall 1975; rules 3.19).
 *
 * @param s Σ sign(xⱼ − xᵢ) over all pairs: above 0 it rises, below 0 it falls
 * @param z S towards 0 by one, in standard deviations; the variance counts ties
 * @param p how often chance alone goes at least so far, both ways; below 0.05 it is usually called a trend
 * @param slope the median of all pairwise slopes, per step (Theil 1950, Sen 1968)
 */
public record MannKendall(long s, double z, double p, double slope) {

    /** The fewest values that can show anything. */
    public static final int FEWEST = 3;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** The test of a series, oldest value first. */
    public static MannKendall of(double... x) {
        if (x.length < FEWEST) {
            throw new IllegalArgumentException("A trend needs " + FEWEST + " values, not " + x.length);
        }
        int n = x.length;
        long s = 0;
        var slopes = new double[n * (n - 1) / 2];
        int pairs = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                s += (long) Math.signum(x[j] - x[i]);
                slopes[pairs++] = (x[j] - x[i]) / (j - i);
            }
        }
        double variance = variance(x);
        double z = variance == 0 ? 0 : (s - Long.signum(s)) / Math.sqrt(variance);
        return new MannKendall(s, z, 2 * NORMAL.survivalProbability(Math.abs(z)), median(slopes));
    }

    /** [n(n−1)(2n+5) − Σ t(t−1)(2t+5)] / 18 over groups of t equal values. */
    private static double variance(double[] x) {
        var ties = new HashMap<Double, Integer>();
        Arrays.stream(x).forEach(value -> ties.merge(value, 1, Integer::sum));
        double tied = ties.values().stream().mapToDouble(MannKendall::term).sum();
        return (term(x.length) - tied) / 18;
    }

    private static double term(int n) {
        return n * (n - 1.0) * (2.0 * n + 5);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
