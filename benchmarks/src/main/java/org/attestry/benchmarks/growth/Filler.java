package org.attestry.benchmarks.growth;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.attestry.ledger.Append;
import org.attestry.ledger.Entry;
import org.attestry.ledger.Ledger;

/** Fills a ledger fast through its own append path: the next thousand entries are made while the last are written. */
public final class Filler {
    private static final int AT_A_TIME = 1_000;

    private Filler() {}

    /** Appends the entries numbered from one to another, both included, in their order. */
    public static void fill(Ledger ledger, long from, long to, LongFunction<Entry> entry) {
        CompletableFuture<List<Entry>> ahead = make(from, to, entry);
        for (long first = from; first <= to; first += AT_A_TIME) {
            List<Entry> next = ahead.join();
            ahead = make(first + AT_A_TIME, to, entry);
            ledger.append(new Append(next, List.of(), null));
        }
    }

    private static CompletableFuture<List<Entry>> make(long first, long to, LongFunction<Entry> entry) {
        return CompletableFuture.supplyAsync(() -> LongStream.rangeClosed(first, Math.min(first + AT_A_TIME - 1, to))
                .mapToObj(entry)
                .toList());
    }
}
