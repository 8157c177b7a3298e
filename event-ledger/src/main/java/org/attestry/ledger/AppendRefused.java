package org.attestry.ledger;

/** The ledger said no to one append; nothing of it is stored. */
public abstract sealed class AppendRefused extends RuntimeException
        permits SequenceConflict, ClaimConflict, ReceiptConflict {
    private static final long serialVersionUID = 1;

    AppendRefused(String message) {
        // no stack trace: a refusal is an answer, and under contention there are many
        super(message, null, false, false);
    }
}
