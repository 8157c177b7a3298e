package org.attestry.ledger.axon;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.attestry.ledger.Ledger;

/** Where a reader can start. */
final class LedgerTokens {
    private LedgerTokens() {}

    /** Before everything. */
    static LedgerPosition tail() {
        return new LedgerPosition(0);
    }

    /** After everything there is now. */
    static LedgerPosition head(Ledger ledger) {
        return new LedgerPosition(ledger.head().position());
    }

    /** So that what was recorded at this instant or later is still to come. */
    static LedgerPosition at(Ledger ledger, Instant instant) {
        Instant before = instant.minusNanos(1).truncatedTo(ChronoUnit.MICROS);
        return new LedgerPosition(ledger.positionAt(before));
    }
}
