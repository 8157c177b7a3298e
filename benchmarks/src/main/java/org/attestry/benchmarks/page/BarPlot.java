package org.attestry.benchmarks.page;

import java.util.List;
import java.util.Objects;
import org.attestry.benchmarks.Figure;

/**
 * Every figure that has a bar, against it: all bars are drawn as one line, and how far right of it a figure reaches says
 * how much better it is. Each step of the scale is twice or half as good.
 */
final class BarPlot {
    private static final double WIDTH = 1000;
    private static final double LEFT = 350;
    private static final double RIGHT = 850;
    private static final double ROW = 24;
    private static final double TOP = 28;
    private static final double STEPS = 4;

    private BarPlot() {}

    static String of(List<Figure> figures) {
        double height = TOP + ROW * figures.size() + 10;
        Svg svg = new Svg(WIDTH, height, "each figure against its bar");
        svg.put("<defs><pattern id='missed' width='6' height='6' patternUnits='userSpaceOnUse'"
                + " patternTransform='rotate(45)'><line x1='0' y1='0' x2='0' y2='6' class='bad'/></pattern></defs>");
        for (int step = (int) -STEPS; step <= STEPS; step++) {
            svg.line(x(step), TOP - 8, x(step), height - 8, step == 0 ? "bar" : "grid");
            String words = step == 0 ? "bar" : step > 0 ? "×" + (1 << step) : "÷" + (1 << -step);
            svg.text(x(step), 14, "middle", step == 0 ? "" : "quiet", words);
        }
        for (int row = 0; row < figures.size(); row++) {
            draw(svg, figures.get(row), TOP + ROW * row + ROW / 2);
        }
        return svg.done();
    }

    private static void draw(Svg svg, Figure f, double y) {
        boolean met = Boolean.TRUE.equals(f.met());
        double found = f.ratio() == null ? f.value() : f.ratio();
        double bar = Objects.requireNonNull(f.bar());
        double better = f.bound() == Figure.Bound.AT_LEAST ? found / bar : bar / found;
        double end = x(Math.clamp(Math.log(better) / Math.log(2), -STEPS, STEPS));
        svg.text(LEFT - 14, y + 4, "end", "", title(f));
        svg.box(LEFT, y - 6, Math.max(2, end - LEFT), 12, met ? "class='good'" : "fill='url(#missed)' class='bad'");
        String unit = f.ratio() == null ? " " + f.unit() : "";
        svg.text(
                RIGHT + 14,
                y + 4,
                "start",
                met ? "" : "bad",
                (met ? "✓ " : "✗ ") + Numbers.of(found) + unit + "  " + Numbers.bar(f));
    }

    private static String title(Figure f) {
        return f.against() == null
                ? shortened(f.name(), 52)
                : shortened(f.name(), 24) + " / " + shortened(f.against(), 24);
    }

    private static String shortened(String name, int most) {
        return name.length() <= most ? name : name.substring(0, most - 1).strip() + "…";
    }

    private static double x(double steps) {
        return LEFT + (RIGHT - LEFT) * (steps + STEPS) / (2 * STEPS);
    }
}
