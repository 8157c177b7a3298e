package org.attestry.benchmarks.history;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attestry.benchmarks.Login;
import org.attestry.benchmarks.QueryNode;
import org.attestry.benchmarks.Results;
import org.attestry.benchmarks.Results.Cell;
import org.attestry.benchmarks.Server;

/** One history of so many events: it is made, and then gone through again in every way there is, round by round. */
final class HistoryRun {
    private static final int WARM_UPS = 8;
    static final String COPY = "copy";
    static final String ONE = "one";
    static final String ONE_COMPARED = "one-compared";
    static final String ALL = "all";
    static final String ALL_COMPARED = "all-compared";
    static final String EACH = "each";
    static final String STOCK = "stock";
    static final String PAST = "past";
    static final String VERIFICATION = "verification";
    static final String HEAP = "heap";
    static final String HEAP_BEFORE = "heap-before";

    private final int events;
    private final int rounds;
    private final Results results;
    private final PrintWriter log;
    private final EachView each;

    /** Measures something and keeps the result. */
    private interface Measurement {
        void run() throws InterruptedException;
    }

    HistoryRun(int events, int rounds, Results results, PrintWriter log) {
        this.events = events;
        this.rounds = rounds;
        this.results = results;
        this.log = log;
        each = new EachView(events, results);
    }

    EachView each() {
        return each;
    }

    void on(Server server) throws InterruptedException {
        Login superuser = server.superuser("attestry");
        int half = events / 2;
        HistoryLedger.fill(server.commandSide(), 0, half / 2, log);
        try (QueryNode node = QueryNode.start(server.querySide(), superuser)) {
            node.awaitViews(half / 2, log);
            HistoryLedger.fill(server.commandSide(), half / 2, half, log); // so that it has followed for a while
            node.awaitViews(half, log);
            PastStates past = new PastStates(node, superuser, half);
            Rebuilds rebuildsOfHalf = new Rebuilds(node, superuser, half);
            warmUp(server, rebuildsOfHalf, half);
            heap(rebuildsOfHalf, half);
            HistoryLedger.fill(server.commandSide(), half, events, log);
            node.awaitViews(events, log);
            Rebuilds rebuilds = new Rebuilds(node, superuser, events);
            heap(rebuilds, events);
            StockSettings stock = StockSettings.best(superuser, events, log);
            Map<String, Measurement> all = new LinkedHashMap<>();
            all.put(COPY, () -> rate(COPY, EventCopy.run(server.querySide(), events)));
            all.put(ONE, () -> rates(ONE, ONE_COMPARED, rebuilds.run(List.of(Rebuilds.VISIT_LOG))));
            all.put(ALL, () -> rates(ALL, ALL_COMPARED, rebuilds.run(List.of())));
            all.put(EACH, () -> each.run(rebuilds, superuser));
            all.put(STOCK, () -> add(STOCK, StockProcessor.rate(superuser, events, stock)));
            all.put(PAST, () -> add(PAST, past.ask() * 1_000));
            all.put(VERIFICATION, () -> add(VERIFICATION, past.verify(events) * 1_000));
            rounds(all, superuser);
        }
    }

    /** A second each, until the JVM has compiled what it will. What serves and what was verified has warmed up the rest. */
    private static void warmUp(Server server, Rebuilds rebuilds, int half) throws InterruptedException {
        EventCopy.run(server.querySide(), half);
        rebuilds.run(List.of());
        for (int time = 1; time <= WARM_UPS; time++) {
            rebuilds.run(List.of(Rebuilds.VISIT_LOG));
        }
    }

    private void rounds(Map<String, Measurement> all, Login superuser) throws InterruptedException {
        List<Map.Entry<String, Measurement>> order = new ArrayList<>(all.entrySet());
        for (int round = 1; round <= rounds; round++) {
            for (var next : order) {
                superuser.run("checkpoint");
                log.printf("round %d of %d over %,d events: %s%n", round, rounds, events, next.getKey());
                log.flush();
                next.getValue().run();
            }
            Collections.rotate(order, 1);
        }
    }

    /** In a rebuild of its own: collections that are asked for cost time. */
    private void heap(Rebuilds rebuilds, int over) throws InterruptedException {
        try (Heap idle = new Heap()) {
            Thread.sleep(1_000);
            add(HEAP_BEFORE, over, idle.greatest());
        }
        try (Heap heap = new Heap()) {
            rebuilds.run(List.of());
            add(HEAP, over, heap.greatest());
        }
    }

    private void rates(String filled, String compared, Rebuilds.Took took) {
        rate(filled, took.filled());
        rate(compared, took.compared());
    }

    private void rate(String name, double seconds) {
        add(name, events / seconds);
    }

    private void add(String name, double value) {
        add(name, events, value);
    }

    private void add(String name, int over, double value) {
        results.add(new Cell(name, over), value);
        log.printf("%s: %,.0f%n", name, value);
        log.flush();
    }
}
