package org.attestry.ledger;

import java.time.Instant;
import java.util.UUID;

/** One thing that happened, as the ledger holds it. */
public record Recorded(
        long position,
        String streamId,
        long sequence,
        String type,
        int revision,
        UUID eventId,
        Instant recordedAt,
        String metadata,
        String payload) {}
