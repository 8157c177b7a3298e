package org.attestry.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Streams that are asked for at the same time are read in one round trip; who asks alone is answered at once. */
final class SharedReads {
    private static final int UNDER_WAY = 4;
    private static final int TOGETHER = 100;

    private final Rows rows;
    private final int page;
    private final Queue<Ask> waiting = new ConcurrentLinkedQueue<>();
    private final Semaphore free = new Semaphore(UNDER_WAY);

    SharedReads(Rows rows, int page) {
        this.rows = rows;
        this.page = page;
    }

    private record Ask(String stream, long from, CompletableFuture<List<Recorded>> answer) {}

    /** The first page of a stream from a sequence on. */
    List<Recorded> read(String stream, long from) {
        Ask ask = new Ask(stream, from, new CompletableFuture<>());
        waiting.add(ask);
        work(ask);
        try {
            return ask.answer().join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException plain) {
                throw plain;
            }
            throw failed;
        }
    }

    /** Whoever finds a place free reads for all who wait; once answered, leaves the rest to somebody else. */
    private void work(@Nullable Ask own) {
        while (!waiting.isEmpty() && free.tryAcquire()) {
            try {
                serve();
            } finally {
                free.release();
            }
            if (own != null && own.answer().isDone()) {
                if (!waiting.isEmpty()) {
                    Thread.startVirtualThread(() -> work(null));
                }
                return;
            }
        }
    }

    private void serve() {
        List<Ask> asks = new ArrayList<>();
        for (Ask next = waiting.poll(); next != null; next = asks.size() < TOGETHER ? waiting.poll() : null) {
            asks.add(next);
        }
        if (asks.isEmpty()) {
            return; // somebody else was quicker
        }
        try {
            answer(asks);
        } catch (LedgerUnavailable away) {
            asks.forEach(ask -> ask.answer().completeExceptionally(away));
        } catch (RuntimeException | Error bad) {
            asks.forEach(ask -> alone(ask, bad, asks.size()));
        }
    }

    /** So that only the bad one fails. */
    private void alone(Ask ask, Throwable bad, int together) {
        try {
            if (together == 1) {
                ask.answer().completeExceptionally(bad);
            } else {
                answer(List.of(ask));
            }
        } catch (RuntimeException | Error itself) {
            ask.answer().completeExceptionally(itself);
        }
    }

    private void answer(List<Ask> asks) {
        if (asks.size() == 1) {
            Ask ask = asks.getFirst();
            ask.answer().complete(rows.list(Rows.STREAM, Rows::entry, ask.stream(), ask.from(), page));
            return;
        }
        List<List<Recorded>> answers = rows.streams(
                asks.stream().map(Ask::stream).toList(),
                asks.stream().map(Ask::from).toList(),
                page);
        for (int i = 0; i < asks.size(); i++) {
            asks.get(i).answer().complete(answers.get(i));
        }
    }
}
