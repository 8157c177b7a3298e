package org.attestry.query.kernel;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

/** What a view reads of the ledger; somebody hears of it when the next events are such that they cannot be read. */
record Reading(BlockingStream<TrackedEventMessage<?>> events, Consumer<RuntimeException> unreadable)
        implements BlockingStream<TrackedEventMessage<?>> {

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return hasNextAvailable() ? events.peek() : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        try {
            return events.hasNextAvailable(timeout, unit);
        } catch (RuntimeException failure) {
            unreadable.accept(failure);
            throw failure;
        }
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return events.nextAvailable();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        return events.setOnAvailableCallback(callback);
    }

    @Override
    public void close() {
        events.close();
    }
}
