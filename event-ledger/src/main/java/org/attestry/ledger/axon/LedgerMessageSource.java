package org.attestry.ledger.axon;

import org.attestry.ledger.Ledger;
import org.attestry.ledger.LedgerSignal;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/** Feeds Axon's event processors from the ledger: with a cursor while they catch up, woken by the signal after that. */
public final class LedgerMessageSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    public LedgerMessageSource(
            Ledger ledger, LedgerSignal signal, Serializer serializer, EventUpcaster upcasters) {}

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken trackingToken) {
        throw new UnsupportedOperationException();
    }
}
