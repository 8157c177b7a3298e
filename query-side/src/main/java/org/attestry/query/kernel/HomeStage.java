package org.attestry.query.kernel;

/** What a home of a view is there for. */
public enum HomeStage {
    /** History is being gone through into it. */
    BUILDING,
    /** It follows the ledger and can serve, but does not. */
    READY,
    /** Questions are answered from it. */
    SERVING,
    /** It served before, and follows so that it can serve again at once. */
    FORMER,
    /** Nobody asks it any more; it is taken away in a moment. */
    GONE;

    /** Whether a view follows the ledger there. */
    boolean follows() {
        return this == READY || this == SERVING || this == FORMER;
    }
}
