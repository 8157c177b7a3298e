package org.attestry.ledger.axon;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.attestry.ledger.Ledger;
import org.attestry.ledger.LedgerSignal;
import org.attestry.ledger.Recorded;
import org.attestry.ledger.Skimming;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/** Feeds Axon's event processors from the ledger, page by page; at the head the signal wakes them, nobody polls. */
public final class LedgerMessageSource implements StreamableMessageSource<TrackedEventMessage<?>> {
    private static final int PAGE = 2_000;

    private final Ledger ledger;
    private final LedgerSignal signal;
    private final Serializer serializer;
    private final EventUpcaster upcasters;
    private final Skimming skimming;
    private final RecentPages pages = new RecentPages(this::page);

    /** Reads from one ledger, woken by its signal. */
    public LedgerMessageSource(Ledger ledger, LedgerSignal signal, Serializer serializer, EventUpcaster upcasters) {
        this(ledger, signal, serializer, upcasters, Map.of());
    }

    /** The same; its streams leave out stored names, each up to a revision, now and then one that says how far they are. */
    public LedgerMessageSource(
            Ledger ledger,
            LedgerSignal signal,
            Serializer serializer,
            EventUpcaster upcasters,
            Map<String, Integer> passedBy) {
        this.ledger = ledger;
        this.skimming = new Skimming(ledger, PAGE, passedBy);
        this.signal = signal;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken trackingToken) {
        return new LedgerStream(signal, pages, LedgerPosition.of(trackingToken));
    }

    private RecentPages.Page page(long after) {
        List<Recorded> entries = skimming.read(after);
        long upTo = entries.isEmpty() ? after : entries.getLast().position();
        return new RecentPages.Page(after, upTo, upTo == after + PAGE, read(entries));
    }

    /** The events at these positions, in their order, as a stream would give them. */
    public List<TrackedEventMessage<?>> at(Collection<Long> positions) {
        return read(ledger.at(positions));
    }

    /** All events of one thing, in their order, as a stream would give them. */
    public List<TrackedEventMessage<?>> of(String streamId) {
        try (var entries = ledger.readStream(streamId, 0)) {
            return read(entries.toList());
        }
    }

    /** These entries as a stream would give them. */
    public List<TrackedEventMessage<?>> read(List<Recorded> entries) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                        entries.stream().map(StoredEvent::new), serializer, upcasters)
                .<TrackedEventMessage<?>>map(event -> event)
                .toList();
    }

    @Override
    public TrackingToken createTailToken() {
        return LedgerTokens.tail();
    }

    @Override
    public TrackingToken createHeadToken() {
        return LedgerTokens.head(ledger);
    }

    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return LedgerTokens.at(ledger, dateTime);
    }
}
