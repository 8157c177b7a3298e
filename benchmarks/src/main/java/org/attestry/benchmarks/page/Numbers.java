package org.attestry.benchmarks.page;

import java.util.Locale;
import org.attestry.benchmarks.Figure;
import org.jspecify.annotations.Nullable;

/** Figures in words. */
public final class Numbers {
    private Numbers() {}

    /** With as many digits as say something. */
    public static String of(double value) {
        double size = Math.abs(value);
        return String.format(Locale.ROOT, size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f", value);
    }

    /** For the marks of an axis, where there is little room. */
    static String brief(double value) {
        if (value >= 1_000_000) {
            return trimmed(value / 1_000_000) + "M";
        }
        return value >= 1_000 ? trimmed(value / 1_000) + "k" : trimmed(value);
    }

    private static String trimmed(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%s", (float) value);
    }

    /** Where a figure should be: its ratio where it has one, else its value. */
    public static String bar(Figure f) {
        @Nullable Double bar = f.bar();
        if (bar == null) {
            return "";
        }
        String number = f.ratio() == null ? of(bar) : String.format(Locale.ROOT, "%.1f", bar);
        return (f.bound() == Figure.Bound.AT_MOST ? "<=" : ">=") + number;
    }
}
