package org.attestry.events.catalogue;

/** The ledger holds something that this version of the product cannot read: it stops there, it never guesses. */
public final class UnknownHistory extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownHistory(String sentence) {
        super(sentence);
    }
}
