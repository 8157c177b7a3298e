package org.attestry.ledger.axon;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.attestry.ledger.LedgerSignal;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** One reader's way through the ledger. Holds no connection while its reader is busy or waiting. */
final class LedgerStream implements BlockingStream<TrackedEventMessage<?>> {
    private final LedgerSignal signal;
    private final RecentPages pages;
    private final Deque<TrackedEventMessage<?>> ready = new ArrayDeque<>();
    private final List<LedgerSignal.Registration> registrations = new ArrayList<>();
    /** Everything up to here has been read. */
    private long position;
    /** The page after a full one, fetched while that one is being handled. */
    private @Nullable CompletableFuture<RecentPages.Page> ahead;

    LedgerStream(LedgerSignal signal, RecentPages pages, long after) {
        this.signal = signal;
        this.pages = pages;
        this.position = after;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return hasNextAvailable() ? Optional.of(ready.element()) : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (ready.isEmpty()) {
            if (ahead == null && signal.position() <= position) {
                long left = deadline - System.nanoTime();
                if (left <= 0 || !signal.await(position, Duration.ofNanos(left))) {
                    return false;
                }
            }
            fill();
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.HOURS)) {
            // nothing happened for an hour: wait on
        }
        return ready.remove();
    }

    /** Upcasters may leave entries out: then there is nothing ready and the way goes on. */
    private void fill() {
        RecentPages.Page page = next();
        position = page.upTo();
        if (page.isFull()) {
            long after = position;
            ahead = CompletableFuture.supplyAsync(() -> pages.after(after), task -> Thread.startVirtualThread(task));
        }
        ready.addAll(page.events());
    }

    private RecentPages.Page next() {
        CompletableFuture<RecentPages.Page> fetched = ahead;
        ahead = null;
        if (fetched == null) {
            return pages.after(position);
        }
        try {
            return fetched.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException plain ? plain : failed;
        }
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        registrations.add(signal.onGrowth(head -> callback.run()));
        return true;
    }

    @Override
    public void close() {
        registrations.forEach(LedgerSignal.Registration::close);
        registrations.clear();
        ready.clear();
    }
}
