package org.attestry.benchmarks.run;

import java.util.List;
import java.util.Locale;
import org.attestry.benchmarks.Figure;
import org.attestry.benchmarks.page.Numbers;

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
                    Numbers.of(f.value()),
                    f.unit(),
                    f.against() == null ? "" : f.against(),
                    f.ratio() == null ? "" : String.format(Locale.ROOT, "%.2f", f.ratio()),
                    Numbers.bar(f),
                    f.met() == null ? "" : f.met() ? "yes" : "NO",
                    f.rounds(),
                    "%.0f %%".formatted(f.spread() * 100)));
        }
        return table.toString();
    }
}
