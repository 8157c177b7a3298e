package org.attestry.benchmarks;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The figures as people read them. */
final class FigureTable {
    private static final String LINE = "%-46s %10s %-8s  %-46s %6s %5s %4s %6s %7s%n";

    private FigureTable() {}

    static String of(List<Figure> figures) {
        StringBuilder table = new StringBuilder(
                LINE.formatted("figure", "median", "unit", "against", "ratio", "bar", "met", "rounds", "spread"));
        for (Figure f : figures) {
            table.append(LINE.formatted(
                    f.name(),
                    String.format(Locale.ROOT, "%,.0f", f.value()),
                    f.unit(),
                    f.against() == null ? "" : f.against(),
                    number("%.2f", f.ratio()),
                    number(f.bound() == Figure.Bound.AT_MOST ? "<=%.1f" : "%.1f", f.bar()),
                    f.met() == null ? "" : f.met() ? "yes" : "no",
                    f.rounds(),
                    "%.0f %%".formatted(f.spread() * 100)));
        }
        return table.toString();
    }

    private static String number(String form, @Nullable Double value) {
        return value == null ? "" : String.format(Locale.ROOT, form, value);
    }
}
