package org.attestry.ledger.axon;

import java.time.Instant;
import org.attestry.ledger.Ledger;
import org.attestry.ledger.LedgerSignal;
import org.axonframework.common.stream.BlockingStream;
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

    /** Reads from one ledger, woken by its signal. */
    public LedgerMessageSource(Ledger ledger, LedgerSignal signal, Serializer serializer, EventUpcaster upcasters) {
        this.ledger = ledger;
        this.signal = signal;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken trackingToken) {
        return new LedgerStream(ledger, signal, serializer, upcasters, LedgerPosition.of(trackingToken), PAGE);
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
