package org.attestry.ledger.axon;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.LongFunction;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * What was read of the ledger lately. Many readers of one node follow its head together: the first of them reads and
 * decodes, the others take the same.
 */
final class RecentPages {
    private static final int KEPT = 8;

    private final LongFunction<Page> reading;
    private final Map<Long, CompletableFuture<Page>> pages = new TreeMap<>();

    /**
     * A few events in their order.
     *
     * @param after the position before the first entry
     * @param upTo the position of the last entry, also where upcasters left events out
     * @param isFull whether more may follow at once
     */
    record Page(long after, long upTo, boolean isFull, List<TrackedEventMessage<?>> events) {
        private boolean has(long next) {
            return after < next && next <= upTo;
        }

        private Page from(long position) {
            return position == after
                    ? this
                    : new Page(
                            position,
                            upTo,
                            isFull,
                            events.stream()
                                    .filter(event -> LedgerPosition.of(event.trackingToken()) > position)
                                    .toList());
        }
    }

    RecentPages(LongFunction<Page> reading) {
        this.reading = reading;
    }

    /** What follows a position, as far as one page goes; an empty one where nothing follows yet. */
    Page after(long position) {
        CompletableFuture<Page> mine = new CompletableFuture<>();
        CompletableFuture<Page> found = find(position, mine);
        if (found != mine) {
            try {
                return found.join().from(position);
            } catch (CompletionException failed) {
                throw failed.getCause() instanceof RuntimeException plain ? plain : failed;
            }
        }
        try {
            Page page = reading.apply(position);
            if (page.upTo() == position) {
                forget(position);
            }
            mine.complete(page);
            return page;
        } catch (RuntimeException | Error failure) {
            forget(position);
            mine.completeExceptionally(failure);
            throw failure;
        }
    }

    private synchronized CompletableFuture<Page> find(long position, CompletableFuture<Page> mine) {
        CompletableFuture<Page> same = pages.get(position);
        if (same != null) {
            return same;
        }
        for (CompletableFuture<Page> one : pages.values()) {
            if (one.isDone() && !one.isCompletedExceptionally() && one.join().has(position + 1)) {
                return one;
            }
        }
        if (pages.size() == KEPT) {
            pages.remove(pages.keySet().iterator().next()); // the oldest of the ledger: nobody goes back
        }
        pages.put(position, mine);
        return mine;
    }

    private synchronized void forget(long position) {
        pages.remove(position);
    }
}
