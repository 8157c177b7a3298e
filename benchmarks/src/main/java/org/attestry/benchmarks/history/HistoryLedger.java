package org.attestry.benchmarks.history;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintWriter;
import org.attestry.benchmarks.Filler;
import org.attestry.benchmarks.Login;
import org.attestry.benchmarks.WrongResult;
import org.attestry.ledger.Ledger;

/** Appends the history of a benchmark through the ledger itself, a thousand events at a time. */
public final class HistoryLedger {
    private static final int A_WORD_EVERY = 100_000;

    private HistoryLedger() {}

    /** Goes on from a position, the first excluded, up to another. */
    public static void fill(Login commandSide, int from, int to, PrintWriter log) {
        try (HikariDataSource pool = commandSide.pool(8);
                Ledger ledger = Ledger.open(pool)) {
            for (int done = from; done < to; done = Math.min(done + A_WORD_EVERY, to)) {
                int upTo = Math.min(done + A_WORD_EVERY, to);
                Filler.fill(ledger, done + 1, upTo, position -> VisitHistory.entry((int) position));
                log.printf("appended %,d events%n", upTo);
                log.flush();
            }
            WrongResult.unlessEqual("head of the ledger", to, ledger.head().position());
        }
    }
}
