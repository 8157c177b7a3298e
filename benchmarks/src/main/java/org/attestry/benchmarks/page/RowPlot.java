package org.attestry.benchmarks.page;

import java.util.List;
import java.util.Locale;
import org.attestry.benchmarks.page.Plot.Point;

/** Many lines as rows: one mark a size, on a scale of which each step is ten times the one before. */
final class RowPlot {
    private static final double WIDTH = 1000;
    private static final double LEFT = 270;
    private static final double RIGHT = WIDTH - 30;
    private static final double ROW = 22;
    private static final double TOP = 44;

    private final Plot plot;
    private final double from;
    private final double to;

    private RowPlot(Plot plot) {
        this.plot = plot;
        double least = plot.lines().values().stream()
                .flatMap(List::stream)
                .mapToDouble(Point::value)
                .min()
                .orElse(1);
        this.from = Math.floor(Math.log10(Math.max(least, 1e-3)));
        this.to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(plot.greatest(), 1e-3))));
    }

    static String of(Plot plot) {
        return new RowPlot(plot).draw();
    }

    private String draw() {
        double height = TOP + ROW * plot.lines().size() + 8;
        Svg svg = new Svg(WIDTH, height, plot.title());
        legend(svg);
        for (double power = from; power <= to; power++) {
            double value = Math.pow(10, power);
            svg.line(x(value), TOP - 6, x(value), height - 6, "grid");
            svg.text(x(value), TOP - 12, "middle", "quiet", Numbers.brief(value) + " " + plot.unit());
        }
        double y = TOP + ROW / 2;
        for (var each : plot.lines().entrySet()) {
            List<Point> points = each.getValue();
            svg.text(LEFT - 14, y + 4, "end", "", each.getKey());
            svg.line(x(least(points)), y, x(most(points)), y, "grid");
            for (Point p : points) {
                int size = plot.places().indexOf(p.at());
                String says = String.format(
                        Locale.ROOT,
                        "%s, %,.0f %s: %s %s",
                        each.getKey(),
                        p.at(),
                        plot.by(),
                        Numbers.of(p.value()),
                        plot.unit());
                svg.mark(size, x(p.value()), y, Svg.colour(size), says);
            }
            y += ROW;
        }
        return svg.done();
    }

    private void legend(Svg svg) {
        double x = LEFT;
        int size = 0;
        for (double at : plot.places()) {
            svg.mark(size, x, 10, Svg.colour(size), "");
            svg.text(x + 12, 14, "start", "", Numbers.brief(at) + " " + plot.by());
            size++;
            x += 130;
        }
    }

    private static double least(List<Point> points) {
        return points.stream().mapToDouble(Point::value).min().orElseThrow();
    }

    private static double most(List<Point> points) {
        return points.stream().mapToDouble(Point::value).max().orElseThrow();
    }

    private double x(double value) {
        double share = (Math.log10(Math.max(value, 1e-3)) - from) / (to - from);
        return LEFT + (RIGHT - LEFT) * share;
    }
}
