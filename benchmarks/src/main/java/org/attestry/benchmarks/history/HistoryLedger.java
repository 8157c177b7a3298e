package org.attestry.benchmarks.history;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.attestry.benchmarks.Login;
import org.attestry.benchmarks.WrongResult;
import org.attestry.ledger.Append;
import org.attestry.ledger.Entry;
import org.attestry.ledger.Ledger;

/** Appends the history of a benchmark through the ledger itself, a thousand events at a time. */
public final class HistoryLedger {
    private static final int AT_A_TIME = 1_000;
    private static final int A_WORD_EVERY = 100_000;

    private HistoryLedger() {}

    /** Goes on from a position, the first excluded, up to another. */
    public static void fill(Login commandSide, int from, int to, PrintWriter log) {
        try (HikariDataSource pool = commandSide.pool(8);
                Ledger ledger = Ledger.open(pool)) {
            for (int done = from; done < to; done = Math.min(done + AT_A_TIME, to)) {
                List<Entry> next = IntStream.rangeClosed(done + 1, Math.min(done + AT_A_TIME, to))
                        .mapToObj(VisitHistory::entry)
                        .toList();
                long last = ledger.append(new Append(next, List.of(), null)).lastPosition();
                if (last % A_WORD_EVERY == 0 || last == to) {
                    log.printf("appended %,d events%n", last);
                    log.flush();
                }
            }
            WrongResult.unlessEqual("head of the ledger", to, ledger.head().position());
        }
    }
}
