package org.attestry.benchmarks.run;

import java.util.List;
import java.util.Locale;
import org.attestry.benchmarks.Figure;
import org.jspecify.annotations.Nullable;

/** The figures as people read them. */
final class FigureTable {
    private static final String LINE = "%-46s %10s %-8s  %-46s %6s %7s %4s %6s %7s%n";

    private FigureTable() {}

    static String of(List<Figure> figures) {
        StringBuilder table = new StringBuilder(
                LINE.formatted("figure", "median", "unit", "against", "ratio", "bar", "met", "rounds", "spread"));
        for (Figure f : figures) {
            table.append(LINE.formatted(
                    f.name(),
                    value(f.value()),
                    f.unit(),
                    f.against() == null ? "" : f.against(),
                    f.ratio() == null ? "" : String.format(Locale.ROOT, "%.2f", f.ratio()),
                    bar(f),
                    f.met() == null ? "" : f.met() ? "yes" : "NO",
                    f.rounds(),
                    "%.0f %%".formatted(f.spread() * 100)));
        }
        return table.toString();
    }

    /** Small ones with as many digits as say something. */
    static String value(double value) {
        String form = Math.abs(value) >= 100 ? "%,.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, form, value);
    }

    /** Where it should be: of the ratio where there is one, else of the value itself. */
    static String bar(Figure f) {
        @Nullable Double bar = f.bar();
        if (bar == null) {
            return "";
        }
        String number = f.ratio() == null ? value(bar) : String.format(Locale.ROOT, "%.1f", bar);
        return (f.bound() == Figure.Bound.AT_MOST ? "<=" : ">=") + number;
    }
}
