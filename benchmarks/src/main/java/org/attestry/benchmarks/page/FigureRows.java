package org.attestry.benchmarks.page;

import java.util.List;
import org.attestry.benchmarks.Figure;

/** The figures as a table of a page. */
final class FigureRows {
    private FigureRows() {}

    static String of(List<Figure> figures) {
        StringBuilder rows = new StringBuilder("<table><tr><th>figure</th><th class='n'>median</th><th>unit</th>"
                + "<th>against</th><th class='n'>ratio</th><th class='n'>bar</th><th>met</th><th class='n'>rounds</th>"
                + "<th class='n'>spread</th></tr>");
        for (Figure f : figures) {
            rows.append(
                    ("<tr><td>%s</td><td class='n'>%s</td><td>%s</td><td>%s</td><td class='n'>%s</td><td class='n'>%s"
                                    + "</td>%s<td class='n'>%d</td><td class='n'>%.0f %%</td></tr>")
                            .formatted(
                                    Svg.escape(f.name()),
                                    Numbers.of(f.value()),
                                    Svg.escape(f.unit()),
                                    f.against() == null ? "" : Svg.escape(f.against()),
                                    f.ratio() == null ? "" : Numbers.of(f.ratio()),
                                    Svg.escape(Numbers.bar(f)),
                                    met(f),
                                    f.rounds(),
                                    f.spread() * 100));
        }
        return rows + "</table>";
    }

    private static String met(Figure f) {
        return f.met() == null ? "<td></td>" : f.met() ? "<td class='met'>✓ yes</td>" : "<td class='missed'>✗ no</td>";
    }
}
