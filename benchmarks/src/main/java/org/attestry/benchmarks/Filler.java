package org.attestry.benchmarks;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.attestry.ledger.Append;
import org.attestry.ledger.Entry;
import org.attestry.ledger.Ledger;

/** Fills a ledger fast through its own append path: the next thousand entries are made while the last are written. */
public final class Filler {
    private static final int AT_A_TIME = 1_000;

    private Filler() {}

    /** Appends the entries numbered from one to another, both included, in their order. */
    public static void fill(Ledger ledger, long from, long to, LongFunction<Entry> entry) {
        fill(ledger, LongStream.rangeClosed(from, to).mapToObj(entry));
    }

    /** Appends these entries in their order. */
    public static void fill(Ledger ledger, Stream<Entry> entries) {
        Iterator<Entry> rest = entries.iterator();
        CompletableFuture<List<Entry>> ahead = made(rest);
        for (List<Entry> next = ahead.join(); !next.isEmpty(); next = ahead.join()) {
            ahead = made(rest);
            ledger.append(new Append(next, List.of(), null));
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
