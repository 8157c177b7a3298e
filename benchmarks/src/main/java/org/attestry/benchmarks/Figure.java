package org.attestry.benchmarks;

import org.jspecify.annotations.Nullable;

/**
 * One line of the table; what stands alone has nothing it is held against, and not every ratio has a bar.
 *
 * @param value the median of the rounds
 * @param ratio the median of the ratios of each round
 * @param bar the least that the ratio should be
 * @param spread how far the rounds lie apart: (greatest - least) / median, of the ratio or else of the value
 */
record Figure(
        String name,
        double value,
        String unit,
        @Nullable String against,
        @Nullable Double ratio,
        @Nullable Double bar,
        @Nullable Boolean met,
        int rounds,
        double spread) {

    static Figure alone(String name, Statistics values) {
        return new Figure(
                name,
                values.median(),
                "rows/s",
                null,
                null,
                null,
                null,
                values.rounds().size(),
                values.spread());
    }

    static Figure ratio(String name, Statistics values, String against, Statistics ratios, @Nullable Double bar) {
        double ratio = ratios.median();
        return new Figure(
                name,
                values.median(),
                "rows/s",
                against,
                ratio,
                bar,
                bar == null ? null : ratio >= bar,
                ratios.rounds().size(),
                ratios.spread());
    }
}
