package org.attestry.query.ledger;

import java.time.Instant;

/**
 * The end of the ledger.
 *
 * @param position the last position, 0 while nothing has happened
 * @param recordedAt when that was recorded
 */
public record LedgerHead(long position, Instant recordedAt) {}
