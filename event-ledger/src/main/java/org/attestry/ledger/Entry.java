package org.attestry.ledger;

import java.util.UUID;

/** One thing that happened, as it is to be written: metadata and payload are JSON objects kept byte for byte. */
public record Entry(
        String streamId, long sequence, String type, int revision, UUID eventId, String metadata, String payload) {
    public Entry {
        Text.named("stream", streamId);
        Text.named("type", type);
        Text.oneLine("metadata", metadata);
        Text.oneLine("payload", payload);
        if (sequence < 0 || revision < 0 || revision > Short.MAX_VALUE) {
            throw new IllegalArgumentException("sequence %d, revision %d".formatted(sequence, revision));
        }
    }

    /** Roughly how much this entry puts on the wire. */
    long weight() {
        return 100L + streamId.length() + type.length() + metadata.length() + payload.length();
    }
}
