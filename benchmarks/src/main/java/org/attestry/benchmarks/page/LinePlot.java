package org.attestry.benchmarks.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attestry.benchmarks.page.Plot.Point;

/** A few lines over a number of callers or of events; each step of the numbers has the same width. */
final class LinePlot {
    private static final double WIDTH = 500;
    private static final double HEIGHT = 260;
    private static final double LEFT = 46;
    private static final double RIGHT = WIDTH - 16;
    private static final double TOP = 12;
    private static final double BOTTOM = HEIGHT - 40;
    private static final double ENTRY = 18;

    private final Plot plot;
    private final List<Double> places;
    private final double step;

    private LinePlot(Plot plot) {
        this.plot = plot;
        this.places = plot.places();
        double rough = plot.greatest() / 4;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        this.step = power * (rough / power > 5 ? 10 : rough / power > 2 ? 5 : rough / power > 1 ? 2 : 1);
    }

    static String of(Plot plot) {
        return new LinePlot(plot).draw();
    }

    private String draw() {
        Svg svg = new Svg(WIDTH, HEIGHT + ENTRY * plot.lines().size(), plot.title());
        for (double value = 0; value <= plot.greatest() + step * 0.99; value += step) {
            svg.line(LEFT, y(value), RIGHT, y(value), "grid");
            svg.text(LEFT - 8, y(value) + 4, "end", "quiet", Numbers.brief(value));
        }
        places.forEach(at -> svg.text(x(at), BOTTOM + 18, "middle", "quiet", Numbers.brief(at)));
        svg.text((LEFT + RIGHT) / 2, BOTTOM + 34, "middle", "quiet", plot.by());
        int line = 0;
        for (var each : plot.lines().entrySet()) {
            draw(svg, line, each.getKey(), each.getValue());
            line++;
        }
        return svg.done();
    }

    private void draw(Svg svg, int line, String name, List<Point> points) {
        String colour = Svg.colour(line);
        svg.path(
                points.stream()
                        .map(p -> String.format(Locale.ROOT, "%.1f,%.1f", x(p.at()), y(p.value())))
                        .collect(Collectors.joining(" ")),
                colour);
        for (Point p : points) {
            String says = name + ", " + Numbers.brief(p.at()) + " " + plot.by() + ": " + Numbers.of(p.value()) + " "
                    + plot.unit();
            svg.mark(line, x(p.at()), y(p.value()), colour, says);
        }
        double y = HEIGHT + ENTRY * line + 8;
        svg.mark(line, LEFT, y, colour, name);
        svg.text(LEFT + 12, y + 4, "start", "", name);
    }

    private double x(double at) {
        int index = places.indexOf(at);
        return LEFT + 16 + (RIGHT - LEFT - 32) * index / Math.max(1, places.size() - 1);
    }

    private double y(double value) {
        double top = Math.ceil(plot.greatest() / step) * step;
        return BOTTOM - (BOTTOM - TOP) * value / top;
    }
}
