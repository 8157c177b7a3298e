package org.attestry.benchmarks.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attestry.benchmarks.Figure;
import org.attestry.benchmarks.Figure.Place;

/** The figures that are drawn together, line by line. */
record Plot(String title, String unit, String by, Map<String, List<Point>> lines) {
    /** A few lines can be told apart; more are better seen as rows. */
    private static final int FEW = 6;

    /** Where on a line, and how much. */
    record Point(double at, double value) {}

    static List<Plot> of(List<Figure> figures) {
        Map<String, Plot> plots = new LinkedHashMap<>();
        for (Figure f : figures) {
            if (f.place() != null) {
                Place place = Objects.requireNonNull(f.place());
                plots.computeIfAbsent(
                                place.plot(), title -> new Plot(title, f.unit(), place.by(), new LinkedHashMap<>()))
                        .lines()
                        .computeIfAbsent(place.line(), first -> new ArrayList<>())
                        .add(new Point(place.at(), f.value()));
            }
        }
        return List.copyOf(plots.values());
    }

    /** As many numbers to go by as there are. */
    List<Double> places() {
        return lines.values().stream()
                .flatMap(List::stream)
                .map(Point::at)
                .distinct()
                .sorted()
                .toList();
    }

    double greatest() {
        return lines.values().stream()
                .flatMap(List::stream)
                .mapToDouble(Point::value)
                .max()
                .orElse(1);
    }

    boolean isWide() {
        return lines.size() > FEW || places().size() == 1;
    }

    String drawn() {
        return isWide() ? RowPlot.of(this) : LinePlot.of(this);
    }
}
