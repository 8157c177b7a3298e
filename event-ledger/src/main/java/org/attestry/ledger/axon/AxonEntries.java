package org.attestry.ledger.axon;

import java.util.UUID;
import org.attestry.ledger.Entry;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** Turns Axon's event messages into entries. */
record AxonEntries(Serializer serializer) {
    Entry of(EventMessage<?> event) {
        SerializedObject<String> payload = event.serializePayload(serializer, String.class);
        String metadata = event.serializeMetaData(serializer, String.class).getData();
        String type = payload.getType().getName();
        int revision = Revisions.number(type, payload.getType().getRevision());
        // an event that no aggregate says is a stream of its own
        String stream = event.getIdentifier();
        long sequence = 0;
        if (event instanceof DomainEventMessage<?> said) {
            stream = said.getAggregateIdentifier();
            sequence = said.getSequenceNumber();
        }
        return new Entry(
                stream, sequence, type, revision, UUID.fromString(event.getIdentifier()), metadata, payload.getData());
    }
}
