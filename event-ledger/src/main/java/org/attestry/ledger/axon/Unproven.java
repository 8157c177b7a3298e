package org.attestry.ledger.axon;

/** What was presumed is not so, or nothing proved it: the command has to be decided again upon what is really there. */
final class Unproven extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unproven() {
        super("decided upon a presumption that the ledger did not prove", null, false, false);
    }
}
