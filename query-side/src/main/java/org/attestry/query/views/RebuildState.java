package org.attestry.query.views;

/** How far a rebuild is. */
public enum RebuildState {
    /** No node has begun, or none can: then its trouble says why. */
    ORDERED,
    /** History is being gone through, or was when the node died: then another goes on. */
    BUILDING,
    /** It is built and compared, follows the ledger, and waits for a decision. */
    READY,
    /** It was promoted and serves as soon as it includes all that is served. */
    PROMOTING,
    /** Questions are answered from what it built. */
    SERVING,
    /** What served before serves again; it can be promoted again, or abandoned. */
    ROLLED_BACK,
    /** It served, and a later rebuild took its place. */
    REPLACED,
    /** It is not wanted any more and what it built is taken away. */
    ABANDONED
}
