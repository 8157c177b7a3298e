package org.attestry.ledger.axon;

import java.util.Optional;
import java.util.UUID;
import org.attestry.ledger.Ledger;
import org.attestry.ledger.Snapshot;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/** Axon's snapshots, kept by the ledger. */
record AxonSnapshots(Ledger ledger, Serializer serializer) {
    void keep(DomainEventMessage<?> taken) {
        SerializedObject<String> payload = taken.serializePayload(serializer, String.class);
        String revision = payload.getType().getRevision();
        ledger.keep(new Snapshot(
                taken.getAggregateIdentifier(),
                taken.getSequenceNumber(),
                taken.getType(),
                payload.getType().getName(),
                revision == null ? "" : revision,
                taken.getTimestamp(),
                taken.serializeMetaData(serializer, String.class).getData(),
                payload.getData()));
    }

    Optional<DomainEventMessage<?>> of(String streamId) {
        return ledger.snapshot(streamId).map(this::message);
    }

    private DomainEventMessage<?> message(Snapshot kept) {
        String revision = kept.revision().isEmpty() ? null : kept.revision();
        Object payload = serializer.deserialize(
                new SimpleSerializedObject<>(kept.payload(), String.class, kept.payloadType(), revision));
        MetaData metadata = serializer.deserialize(new SerializedMetaData<>(kept.metadata(), String.class));
        return new GenericDomainEventMessage<>(
                kept.type(),
                kept.streamId(),
                kept.sequence(),
                payload,
                metadata,
                UUID.randomUUID().toString(),
                kept.takenAt());
    }
}
