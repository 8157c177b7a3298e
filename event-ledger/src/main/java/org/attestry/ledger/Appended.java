package org.attestry.ledger;

import java.time.Instant;

/** Where an append landed; without entries the last position is the head then and the first is one past it. */
public record Appended(long firstPosition, long lastPosition, Instant recordedAt) {}
