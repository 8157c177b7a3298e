package org.attestry.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.attestry.ledger.Append;
import org.attestry.ledger.Entry;
import org.attestry.ledger.Ledger;

/** Fills a ledger fast through its own append path: the next thousand entries are made while the last are written. */
public final class Filler {
    private static final int AT_A_TIME = 1_000;
    private static final int A_WORD_EVERY = 100_000;

    private Filler() {}

    /** Appends these entries to a ledger that nobody has opened yet; says how far it then goes. */
    public static long fill(Login commandSide, Stream<Entry> entries, PrintWriter log) {
        try (HikariDataSource pool = commandSide.pool(8);
                Ledger ledger = Ledger.open(pool)) {
            fill(ledger, entries, log);
            return ledger.head().position();
        }
    }

    /** Appends these entries in their order, and says now and then how far it is. */
    public static void fill(Ledger ledger, Stream<Entry> entries, PrintWriter log) {
        Iterator<Entry> rest = entries.iterator();
        CompletableFuture<List<Entry>> ahead = made(rest);
        for (List<Entry> next = ahead.join(); !next.isEmpty(); next = ahead.join()) {
            ahead = made(rest);
            long last = ledger.append(new Append(next, List.of(), null)).lastPosition();
            if (last / A_WORD_EVERY > (last - next.size()) / A_WORD_EVERY) {
                log.printf("appended %,d events%n", last);
                log.flush();
            }
        }
    }

    private static CompletableFuture<List<Entry>> made(Iterator<Entry> rest) {
        return CompletableFuture.supplyAsync(() -> {
            List<Entry> next = new ArrayList<>(AT_A_TIME);
            while (next.size() < AT_A_TIME && rest.hasNext()) {
                next.add(rest.next());
            }
            return next;
        });
    }
}
