package org.attestry.events.implementation;

/** What a line of an inventory turns out to be when it is held against the approvals. */
public enum InventoryClass {
    /** Live as approved, and verified. */
    APPROVED,
    /** Live as approved, and nobody has verified it yet. */
    UNVERIFIED,
    /** Live and never approved. */
    ORPHAN,
    /** Live and approved, but under other terms. */
    DRIFT,
    /** Live after the exception came to its end. */
    ZOMBIE;

    /** Whether there should be none of these: each opens an issue. */
    public boolean isWrong() {
        return this == ORPHAN || this == DRIFT || this == ZOMBIE;
    }
}
