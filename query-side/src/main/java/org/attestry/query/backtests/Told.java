package org.attestry.query.backtests;

import java.time.Instant;
import org.attestry.events.Event;

/**
 * Something that happened, as the ledger has it.
 *
 * @param recorded when it was told, which may be long after it took effect
 */
record Told(long position, Instant recorded, Event event) {}
