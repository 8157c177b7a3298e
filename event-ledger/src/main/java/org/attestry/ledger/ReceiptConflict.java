package org.attestry.ledger;

/** A command with this key was answered before; the stored answer comes along. */
public final class ReceiptConflict extends AppendRefused {
    private static final long serialVersionUID = 1;
    private final transient StoredReceipt stored;

    public ReceiptConflict(StoredReceipt stored) {
        super("the key %s was answered at position %d".formatted(stored.key(), stored.position()));
        this.stored = stored;
    }

    public StoredReceipt stored() {
        return stored;
    }
}
