package org.attestry.ledger;

import org.jspecify.annotations.Nullable;

/** The ledger cannot be reached just now; try again with the same key. */
public final class LedgerUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final boolean perhapsStored;

    public LedgerUnavailable(String message, boolean perhapsStored, @Nullable Throwable cause) {
        super(message, cause);
        this.perhapsStored = perhapsStored;
    }

    /** False: nothing was stored. True: the connection broke and nobody could find out in time. */
    public boolean perhapsStored() {
        return perhapsStored;
    }
}
