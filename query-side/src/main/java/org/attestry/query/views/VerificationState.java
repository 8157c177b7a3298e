package org.attestry.query.views;

/** How far a verification is. */
public enum VerificationState {
    /** No node has begun. */
    ORDERED,
    /** A node is at it, or was when it died: then another takes it up. */
    RUNNING,
    /** The view shows what history says, to the last row. */
    SAME,
    /** Some of what the view shows is not what history says. */
    DIFFERENT,
    /** It could not be done. */
    FAILED
}
