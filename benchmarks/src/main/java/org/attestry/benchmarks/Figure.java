package org.attestry.benchmarks;

import org.jspecify.annotations.Nullable;

/**
 * One line of the table; what stands alone has nothing it is held against, and not every ratio has a bar.
 *
 * @param value the median of the rounds
 * @param ratio the median of the ratios of each round
 * @param bar where the ratio should be
 * @param bound on which side of the bar that is
 * @param spread how far the rounds lie apart: (greatest - least) / median, of the ratio or else of the value
 */
record Figure(
        String name,
        double value,
        String unit,
        @Nullable String against,
        @Nullable Double ratio,
        @Nullable Double bar,
        @Nullable Bound bound,
        @Nullable Boolean met,
        int rounds,
        double spread) {

    /** On which side of a bar it is good to be. */
    enum Bound {
        AT_LEAST,
        AT_MOST;

        boolean isMet(double ratio, double bar) {
            return this == AT_LEAST ? ratio >= bar : ratio <= bar;
        }
    }

    static Figure alone(String name, Statistics values, String unit) {
        return new Figure(
                name,
                values.median(),
                unit,
                null,
                null,
                null,
                null,
                null,
                values.rounds().size(),
                values.spread());
    }

    /** The other has the same unit; the ratio should be the bar or more. */
    static Figure ratio(
            String name, Statistics values, String unit, String against, Statistics ratios, @Nullable Double bar) {
        return against(name, values, unit, against, ratios, bar, Bound.AT_LEAST);
    }

    /** The same, but the ratio should be the bar or less. */
    static Figure atMost(String name, Statistics values, String unit, String against, Statistics ratios, double bar) {
        return against(name, values, unit, against, ratios, bar, Bound.AT_MOST);
    }

    private static Figure against(
            String name,
            Statistics values,
            String unit,
            String against,
            Statistics ratios,
            @Nullable Double bar,
            Bound bound) {
        double ratio = ratios.median();
        return new Figure(
                name,
                values.median(),
                unit,
                against,
                ratio,
                bar,
                bar == null ? null : bound,
                bar == null ? null : bound.isMet(ratio, bar),
                ratios.rounds().size(),
                ratios.spread());
    }
}
