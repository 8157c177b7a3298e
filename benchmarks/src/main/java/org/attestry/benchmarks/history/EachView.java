package org.attestry.benchmarks.history;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attestry.benchmarks.Figure;
import org.attestry.benchmarks.Login;
import org.attestry.benchmarks.Results;
import org.attestry.benchmarks.Results.Cell;
import org.attestry.benchmarks.WrongResult;

/** Every view made again alone: how many events a second of history it goes through, whether it listens to them or not. */
final class EachView {
    /** Nothing is ordered in these histories, so the views of orders stay empty: they are left out. */
    private static final String SERVING = """
        select string_agg(view, ' ' order by view) from views_work.home
        where stage = 'SERVING' and view !~ '^(views|backtests)[.]'\
        """;

    private static final double AGAINST_COPY = 0.4;

    private final int events;
    private final Results results;
    private final Map<String, Long> rows = new TreeMap<>();

    EachView(int events, Results results) {
        this.events = events;
        this.results = results;
    }

    void run(Rebuilds rebuilds, Login superuser) throws InterruptedException {
        for (String view : superuser.text(SERVING).split(" ")) {
            Rebuilds.Took took = rebuilds.run(List.of(view));
            if (took.rows() == 0) {
                throw new WrongResult(view + " has no rows: it was not measured");
            }
            rows.put(view, took.rows());
            results.add(cell(view), events / took.filled());
        }
    }

    /** A line for each, and with the bar once more the one that is slowest and the one in the middle. */
    void report(List<Figure> figures) {
        String copy = HistoryReport.title(new Cell(HistoryRun.COPY, events));
        List<String> slowestFirst = rows.keySet().stream()
                .sorted(Comparator.comparingDouble(
                        view -> results.of(cell(view)).median()))
                .toList();
        if (slowestFirst.isEmpty()) {
            return;
        }
        figures.add(figure("Rebuild, slowest view: ", slowestFirst.getFirst(), copy, true));
        figures.add(figure("Rebuild, view in the middle: ", slowestFirst.get(slowestFirst.size() / 2), copy, true));
        rows.keySet().forEach(view -> figures.add(figure("Rebuild alone, ", view, copy, false)));
    }

    private Figure figure(String title, String view, String copy, boolean bar) {
        return Figure.ratio(
                "%s%s (%,d rows), %,d".formatted(title, view, rows.get(view), events),
                results.of(cell(view)),
                "events/s",
                copy,
                results.ratio(cell(view), new Cell(HistoryRun.COPY, events)),
                bar ? AGAINST_COPY : null);
    }

    private Cell cell(String view) {
        return new Cell(view, events);
    }
}
