package org.attestry.query.backtests;

/** How far a back-test is. */
public enum BackTestState {
    /** No node has begun. */
    ORDERED,
    /** A node is at it, or was when it died: then another does it again. */
    RUNNING,
    /** It is done. */
    DONE,
    /** It could not be done. */
    FAILED
}
