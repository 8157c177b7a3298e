package org.attestry.benchmarks.history;

import java.io.PrintWriter;
import java.util.stream.IntStream;
import org.attestry.benchmarks.Filler;
import org.attestry.benchmarks.Login;
import org.attestry.benchmarks.WrongResult;

/** Appends the history of a benchmark through the ledger itself, a thousand events at a time. */
public final class HistoryLedger {
    private HistoryLedger() {}

    /** Goes on from a position, the first excluded, up to another. */
    public static void fill(Login commandSide, int from, int to, PrintWriter log) {
        var events = IntStream.rangeClosed(from + 1, to).mapToObj(VisitHistory::entry);
        WrongResult.unlessEqual("head of the ledger", to, Filler.fill(commandSide, events, log));
    }
}
