package org.attestry.benchmarks.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attestry.benchmarks.Figure;
import org.attestry.benchmarks.Results;
import org.attestry.benchmarks.Results.Cell;
import org.jspecify.annotations.Nullable;

/** Makes figures of results and holds them against the bars of the architecture. */
final class CommandsReport {
    private static final String PLAIN = "plain";
    private static final String GATEWAY = "gateway";
    private static final String AXON = "axon";
    private static final String UNIT = "rows/s";
    private static final int MANY = 256;
    private static final Map<Integer, Double> AGAINST_PLAIN = Map.of(16, 1.0);
    private static final double AGAINST_BEST_PLAIN = 1.5;
    private static final Map<Integer, Double> AGAINST_AXON = Map.of(16, 3.0, MANY, 5.0);

    private final Results results;
    private final List<Way> ways;
    private final List<Integer> callers;
    private final List<Figure> figures = new ArrayList<>();

    private CommandsReport(Results results, List<Way> ways, List<Integer> callers) {
        this.results = results;
        this.ways = ways;
        this.callers = callers;
    }

    static List<Figure> figures(Results results, List<Way> ways, List<Integer> callers) {
        CommandsReport report = new CommandsReport(results, ways, callers);
        report.fill();
        return report.figures;
    }

    private void fill() {
        for (Way way : ways) {
            for (int count : callers) {
                figures.add(Figure.alone(title(way.name(), count), results.of(new Cell(way.name(), count)), UNIT)
                        .drawn("Commands a second", way.title(), "callers", count));
            }
        }
        for (int count : callers) {
            compare("ledger", count, PLAIN, count, null);
        }
        for (int count : callers) {
            compare(GATEWAY, count, PLAIN, count, AGAINST_PLAIN.get(count));
        }
        if (way(PLAIN).isPresent() && callers.contains(MANY)) {
            compare(GATEWAY, MANY, PLAIN, results.best(PLAIN), AGAINST_BEST_PLAIN);
        }
        for (int count : callers) {
            compare(GATEWAY, count, AXON, count, AGAINST_AXON.get(count));
        }
    }

    /** Says nothing where one of the two was left out. */
    private void compare(String name, int count, String other, int otherCount, @Nullable Double bar) {
        Cell cell = new Cell(name, count);
        Cell against = new Cell(other, otherCount);
        if (results.has(cell) && results.has(against)) {
            figures.add(Figure.ratio(
                    title(name, count),
                    results.of(cell),
                    UNIT,
                    title(other, otherCount),
                    results.ratio(cell, against),
                    bar));
        }
    }

    private Optional<Way> way(String name) {
        return ways.stream().filter(way -> way.name().equals(name)).findFirst();
    }

    private String title(String name, int count) {
        return way(name).orElseThrow().title() + ", " + count;
    }
}
