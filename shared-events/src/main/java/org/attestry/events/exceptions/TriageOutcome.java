package org.attestry.events.exceptions;

/** Where a first look sends a case. */
public enum TriageOutcome {
    /** It goes on to vetting. */
    ROUTED,
    /** Another case is about the same; this one ends. */
    DUPLICATE,
    /** The standard allows it as it is; the case ends. */
    ALREADY_ALLOWED,
    /** Something is missing; whoever asked owes it. */
    INCOMPLETE
}
