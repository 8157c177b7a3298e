package org.attestry.benchmarks.history;

import static org.attestry.benchmarks.history.HistoryRun.ALL;
import static org.attestry.benchmarks.history.HistoryRun.ALL_COMPARED;
import static org.attestry.benchmarks.history.HistoryRun.COPY;
import static org.attestry.benchmarks.history.HistoryRun.HEAP;
import static org.attestry.benchmarks.history.HistoryRun.HEAP_BEFORE;
import static org.attestry.benchmarks.history.HistoryRun.ONE;
import static org.attestry.benchmarks.history.HistoryRun.ONE_COMPARED;
import static org.attestry.benchmarks.history.HistoryRun.PAST;
import static org.attestry.benchmarks.history.HistoryRun.STOCK;
import static org.attestry.benchmarks.history.HistoryRun.VERIFICATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attestry.benchmarks.Figure;
import org.attestry.benchmarks.Results;
import org.attestry.benchmarks.Results.Cell;
import org.jspecify.annotations.Nullable;

/** Makes figures of what was measured over histories and holds them against the bars of the architecture. */
final class HistoryReport {
    private static final double AGAINST_COPY = 0.4;
    private static final double AGAINST_STOCK = 20;
    private static final double MEMORY = 1.1;
    private static final String RATE = "events/s";
    private static final Map<String, String> TITLES = Map.of(
            COPY, "COPY of the events",
            ONE, "Rebuild, visit log",
            ONE_COMPARED, "Rebuild, visit log, and compared",
            ALL, "Rebuild, all views",
            ALL_COMPARED, "Rebuild, all views, and compared",
            STOCK, "Axon's pooled processor, visit log",
            PAST, "Visit log as of half, first asked",
            VERIFICATION, "Verification, visit log",
            HEAP_BEFORE, "Heap before a rebuild",
            HEAP, "Heap, rebuild, all views");

    private final Results results;
    private final List<Figure> figures = new ArrayList<>();

    private HistoryReport(Results results) {
        this.results = results;
    }

    static List<Figure> figures(Results results, List<Integer> sizes, List<EachView> each) {
        HistoryReport report = new HistoryReport(results);
        sizes.forEach(report::size);
        each.forEach(views -> views.report(report.figures));
        int least = sizes.getFirst();
        int most = sizes.getLast();
        report.memory(new Cell(HEAP, most), new Cell(HEAP, least / 2)); // the run over it begins with its half
        return report.figures;
    }

    private void size(int events) {
        alone(COPY, events, RATE);
        against(ONE, COPY, events, AGAINST_COPY);
        against(ONE_COMPARED, COPY, events, null);
        against(ALL, COPY, events, null);
        against(ALL_COMPARED, COPY, events, null);
        alone(STOCK, events, RATE);
        against(ONE, STOCK, events, AGAINST_STOCK);
        alone(PAST, events, "ms");
        alone(VERIFICATION, events, "ms");
        List.of(events / 2, events).forEach(over -> {
            alone(HEAP_BEFORE, over, "MB");
            alone(HEAP, over, "MB");
        });
    }

    private void alone(String name, int events, String unit) {
        Cell cell = new Cell(name, events);
        figures.add(Figure.alone(title(cell), results.of(cell), unit));
    }

    private void against(String name, String other, int events, @Nullable Double bar) {
        Cell cell = new Cell(name, events);
        Cell against = new Cell(other, events);
        figures.add(
                Figure.ratio(title(cell), results.of(cell), RATE, title(against), results.ratio(cell, against), bar));
    }

    private void memory(Cell most, Cell least) {
        figures.add(
                Figure.atMost(title(most), results.of(most), "MB", title(least), results.ratio(most, least), MEMORY));
    }

    static String title(Cell cell) {
        return String.format(Locale.ROOT, "%s, %,d", TITLES.get(cell.way()), cell.many());
    }
}
