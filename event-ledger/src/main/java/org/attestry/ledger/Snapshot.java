package org.attestry.ledger;

import java.time.Instant;

/** A shortcut to where a stream stood at a sequence; never trusted over the events themselves. */
public record Snapshot(
        String streamId,
        long sequence,
        String type,
        String payloadType,
        String revision,
        Instant takenAt,
        String metadata,
        String payload) {}
