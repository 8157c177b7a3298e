package org.attestry.benchmarks.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.attestry.benchmarks.Figure;
import org.attestry.benchmarks.Measured;

/** A whole run on one page. */
public final class Page {
    private final StringBuilder html = new StringBuilder();

    /** A part that ran to its end, and how long that took. */
    public record Section(String part, Measured measured, Duration took) {}

    private Page() {}

    /** The page as a file that can be sent to anybody. */
    public static String of(String when, String machine, List<Section> sections, List<String> failed) {
        Page page = new Page();
        page.head(when, machine, failed);
        page.bars(sections.stream()
                .flatMap(section -> section.measured().figures().stream())
                .filter(figure -> figure.met() != null)
                .toList());
        sections.forEach(page::section);
        return page.html + "</main></body></html>\n";
    }

    private void head(String when, String machine, List<String> failed) {
        html.append("<!doctype html><html lang='en'><head><meta charset='utf-8'><title>Attestry: figures</title>")
                .append("<meta name='viewport' content='width=device-width, initial-scale=1'><style>")
                .append(css())
                .append("</style></head><body><main><h1>How fast Attestry is</h1><p class='quiet'>One run, ")
                .append(Svg.escape(when))
                .append(". Each figure is the median of its rounds; compare ratios, not machines.</p>");
        definitions(machine.lines().toList());
        failed.forEach(part -> html.append("<p class='failed'><b>Failed.</b> ")
                .append(Svg.escape(part))
                .append("</p>"));
    }

    private void bars(List<Figure> figures) {
        long met = figures.stream().filter(Figure::met).count();
        html.append("<div class='card'><h3>%d of %d bars are met</h3>".formatted(met, figures.size()));
        html.append("<p class='quiet'>Filled and ✓: met. Hatched and ✗: not. Every bar stands at the same line;"
                        + " right of it is better, and each step is twice as good.</p>")
                .append(BarPlot.of(figures))
                .append("</div>");
    }

    private void section(Section section) {
        Measured measured = section.measured();
        html.append("<h2>").append(Svg.escape(section.part())).append("</h2>");
        definitions(List.of(
                "durability " + measured.durability(),
                "protocol   " + measured.protocol(),
                "checked    " + measured.checked(),
                "took       " + section.took().toSeconds() + " s"));
        html.append("<div class='cards'>");
        for (Plot plot : Plot.of(measured.figures())) {
            html.append("<div class='card'><h3>%s, %s</h3>"
                            .formatted(Svg.escape(plot.title()), Svg.escape(plot.unit())))
                    .append(plot.drawn())
                    .append("</div>");
        }
        html.append("</div><details><summary>All %d figures</summary>"
                        .formatted(measured.figures().size()))
                .append(FigureRows.of(measured.figures()))
                .append("</details>");
        for (Measured.Detail detail : measured.details()) {
            html.append("<details><summary>%s</summary><pre>%s</pre></details>"
                    .formatted(Svg.escape(detail.title()), Svg.escape(detail.text())));
        }
    }

    /** Lines that begin with a word and go on with what it stands for. */
    private void definitions(List<String> lines) {
        html.append("<dl>");
        for (String line : lines) {
            String[] parts = line.strip().split("\\s+", 2);
            html.append("<dt>%s</dt><dd>%s</dd>"
                    .formatted(Svg.escape(parts[0]), parts.length == 1 ? "" : Svg.escape(parts[1])));
        }
        html.append("</dl>");
    }

    private static String css() {
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream("page.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
