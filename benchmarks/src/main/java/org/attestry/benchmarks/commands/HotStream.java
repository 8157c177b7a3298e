package org.attestry.benchmarks.commands;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.attestry.benchmarks.Callers;
import org.attestry.benchmarks.Figure;
import org.attestry.benchmarks.Login;
import org.attestry.benchmarks.Pace;
import org.attestry.benchmarks.Statistics;
import org.attestry.benchmarks.WrongResult;

/** Everybody writes to the same stream, half of them on another node, and tries again where somebody was quicker. */
final class HotStream {
    private static final int CALLERS = 16;

    private final GatewayWay here;
    private final GatewayWay elsewhere;
    private final LedgerCheck check;
    private final Login database;
    private final List<Double> accepted = new ArrayList<>();
    private final List<Double> conflicts = new ArrayList<>();

    HotStream(GatewayWay here, GatewayWay elsewhere, LedgerCheck check, Login database) {
        this.here = here;
        this.elsewhere = elsewhere;
        this.check = check;
        this.database = database;
    }

    /** A stream of its own each time: who writes reads all of it. */
    void run(Duration time) {
        String stream = Row.newStream();
        LongAdder lost = new LongAdder();
        List<Runnable> callers = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            GatewayWay node = i % 2 == 0 ? here : elsewhere;
            callers.add(() -> {
                while (!node.write(stream)) {
                    lost.increment();
                }
            });
        }
        Pace pace = check.count(Callers.run(callers, time));
        accepted.add(pace.perSecond());
        conflicts.add((double) lost.sum() / pace.rows());
        WrongResult.unlessEqual(
                "events of the stream that all wrote to",
                pace.rows(),
                database.number("select max(sequence) + 1 from ledger.place where stream_id = '" + stream + "'"));
    }

    List<Figure> figures() {
        String name = "One stream, " + CALLERS + " callers on two nodes";
        return List.of(
                Figure.alone(name, new Statistics(accepted), "commands/s"),
                Figure.alone(name + ": conflicts", new Statistics(conflicts), "for each accepted"));
    }
}
