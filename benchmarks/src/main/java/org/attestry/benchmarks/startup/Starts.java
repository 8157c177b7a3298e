package org.attestry.benchmarks.startup;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attestry.benchmarks.Figure;
import org.attestry.benchmarks.Results;
import org.attestry.benchmarks.Results.Cell;
import org.attestry.benchmarks.startup.Program.Took;

/** What each start of each program took, and the figures of it. */
final class Starts {
    private static final String CACHED = ", cache";

    private final PrintWriter log;
    private final Results results = new Results();
    private final Map<String, String> units = new LinkedHashMap<>();
    private final Set<Integer> histories = new TreeSet<>();

    Starts(PrintWriter log) {
        this.log = log;
    }

    /** On an empty ledger, as the JVM comes. */
    void plain(String program, List<Took> took) {
        add(program, "", 0, took);
    }

    /** With the JDK's ahead-of-time cache, on a ledger of so many events. */
    void cached(String program, int events, List<Took> took) {
        add(program, CACHED, events, took);
        if (events > 0) {
            histories.add(events);
        }
    }

    private void add(String program, String with, int events, List<Took> took) {
        for (Took one : took) {
            String title = program + one.what();
            units.put(title, one.unit());
            results.add(new Cell(title + with, events), one.value());
            log.printf("%s%s, %,d events: %,.0f %s%n", title, with, events, one.value(), one.unit());
        }
        log.flush();
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        units.forEach((title, unit) -> {
            Cell plain = new Cell(title, 0);
            Cell cached = new Cell(title + CACHED, 0);
            figures.add(Figure.alone(title, results.of(plain), unit));
            figures.add(held(title + CACHED, cached, title, plain, unit));
            for (int events : histories) {
                Cell full = new Cell(title + CACHED, events);
                if (results.has(full)) {
                    String name = String.format(Locale.ROOT, "%s, %,d events", title + CACHED, events);
                    figures.add(held(name, full, title + CACHED, cached, unit));
                }
            }
        });
        return figures;
    }

    private Figure held(String name, Cell cell, String against, Cell other, String unit) {
        return Figure.atMost(name, results.of(cell), unit, against, results.ratio(cell, other), null);
    }
}
