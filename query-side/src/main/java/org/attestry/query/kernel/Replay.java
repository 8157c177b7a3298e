package org.attestry.query.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.attestry.ledger.axon.LedgerPosition;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * Lets views go through history again, several in one pass, each into a schema of its own. It reads, decodes and calls
 * handlers as the processors do, but knows where it ends and therefore takes larger batches.
 */
final class Replay {

    private static final int EVENTS_IN_A_BATCH = 5_000;
    private static final int SILENCE_SECONDS = 30;

    private final ViewWorkshop shop;

    Replay(ViewWorkshop shop) {
        this.shop = shop;
    }

    /**
     * Fills all of these up to a position of the ledger and no further.
     *
     * @param progress hears each position that all of them have come to
     */
    void fill(List<Filling> fillings, long upTo, LongConsumer progress) throws InterruptedException {
        long position = fillings.stream().mapToLong(Filling::position).min().orElse(upTo);
        fillings.forEach(filling -> filling.endsAt(upTo));
        try (var events = shop.source().openStream(new LedgerPosition(position))) {
            while (position < upTo) {
                var batch = next(events, upTo);
                long end = Trail.positionOf(batch.getLast());
                fillings.forEach(filling -> filling.hear(batch, end));
                position = end;
                progress.accept(position);
            }
        }
    }

    private static List<TrackedEventMessage<?>> next(BlockingStream<TrackedEventMessage<?>> events, long upTo)
            throws InterruptedException {
        var batch = new ArrayList<TrackedEventMessage<?>>();
        do {
            if (!events.hasNextAvailable(SILENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The ledger gave nothing for " + SILENCE_SECONDS + " s before " + upTo);
            }
            batch.add(events.nextAvailable());
        } while (batch.size() < EVENTS_IN_A_BATCH && Trail.positionOf(batch.getLast()) < upTo);
        return batch;
    }
}
