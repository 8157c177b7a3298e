package org.attestry.ledger;

import java.time.Instant;

/** How far the ledger goes: its last position (0 when empty) and when that was recorded. */
public record Head(long position, Instant recordedAt) {}
