package org.attestry.benchmarks;

import org.jspecify.annotations.Nullable;

/**
 * One line of the table; what stands alone has nothing it is held against, and not every figure has a bar.
 *
 * @param value the median of the rounds
 * @param ratio the median of the ratios of each round
 * @param bar where the ratio should be; where there is none, the value
 * @param bound on which side of the bar that is
 * @param spread how far the rounds lie apart: (greatest - least) / median, of the ratio or else of the value
 * @param place where it lies in a plot
 */
public record Figure(
        String name,
        double value,
        String unit,
        @Nullable String against,
        @Nullable Double ratio,
        @Nullable Double bar,
        @Nullable Bound bound,
        int rounds,
        double spread,
        @Nullable Place place) {

    /** On which side of a bar it is good to be. */
    public enum Bound {
        AT_LEAST,
        AT_MOST;

        boolean isMet(double found, double bar) {
            return this == AT_LEAST ? found >= bar : found <= bar;
        }
    }

    /**
     * One point of a line in a plot.
     *
     * @param by what the plot goes by: callers, events
     */
    public record Place(String plot, String line, String by, double at) {}

    /** A value by itself. */
    public static Figure alone(String name, Statistics values, String unit) {
        return valued(name, values, unit, null, null);
    }

    /** A value that should be the bar or less, in its own unit. */
    public static Figure valueAtMost(String name, Statistics values, String unit, double bar) {
        return valued(name, values, unit, bar, Bound.AT_MOST);
    }

    /** A value that should be the bar or more, in its own unit. */
    public static Figure valueAtLeast(String name, Statistics values, String unit, double bar) {
        return valued(name, values, unit, bar, Bound.AT_LEAST);
    }

    private static Figure valued(
            String name, Statistics values, String unit, @Nullable Double bar, @Nullable Bound bound) {
        int rounds = values.rounds().size();
        return new Figure(name, values.median(), unit, null, null, bar, bound, rounds, values.spread(), null);
    }

    /** The other has the same unit; the ratio should be the bar or more. */
    public static Figure ratio(
            String name, Statistics values, String unit, String against, Statistics ratios, @Nullable Double bar) {
        return against(name, values, unit, against, ratios, bar, Bound.AT_LEAST);
    }

    /** The same, but the ratio should be the bar or less. */
    public static Figure atMost(
            String name, Statistics values, String unit, String against, Statistics ratios, @Nullable Double bar) {
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
        return new Figure(
                name,
                values.median(),
                unit,
                against,
                ratios.median(),
                bar,
                bar == null ? null : bound,
                ratios.rounds().size(),
                ratios.spread(),
                null);
    }

    /** The same figure, drawn in a plot of that title, on a line of that name. */
    public Figure drawn(String plot, String line, String by, double at) {
        return new Figure(name, value, unit, against, ratio, bar, bound, rounds, spread, new Place(plot, line, by, at));
    }

    /** Whether the bar is reached; null where there is none. */
    public @Nullable Boolean met() {
        return bar == null || bound == null ? null : bound.isMet(ratio == null ? value : ratio, bar);
    }
}
