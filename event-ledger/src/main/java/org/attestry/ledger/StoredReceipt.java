package org.attestry.ledger;

import java.time.Instant;

/** A receipt as it was stored, with the last position of the append it came with. */
public record StoredReceipt(String key, String fingerprint, String answer, long position, Instant recordedAt) {}
