package org.attestry.ledger.axon;

import java.time.Instant;
import org.attestry.ledger.Recorded;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/** An entry of the ledger the way Axon wants to see it. */
record StoredEvent(Recorded entry) implements TrackedEventData<String>, DomainEventData<String> {
    @Override
    public TrackingToken trackingToken() {
        return new LedgerPosition(entry.position());
    }

    @Override
    public String getEventIdentifier() {
        return entry.eventId().toString();
    }

    @Override
    public Instant getTimestamp() {
        return entry.recordedAt();
    }

    @Override
    public SerializedObject<String> getMetaData() {
        return new SerializedMetaData<>(entry.metadata(), String.class);
    }

    @Override
    public SerializedObject<String> getPayload() {
        return new SimpleSerializedObject<>(
                entry.payload(), String.class, entry.type(), Revisions.text(entry.revision()));
    }

    /** Axon wants an aggregate type to be there; the ledger keeps none, so it is the context of the stored name. */
    @Override
    public String getType() {
        int dot = entry.type().lastIndexOf('.');
        return dot < 0 ? entry.type() : entry.type().substring(0, dot);
    }

    @Override
    public String getAggregateIdentifier() {
        return entry.streamId();
    }

    @Override
    public long getSequenceNumber() {
        return entry.sequence();
    }
}
