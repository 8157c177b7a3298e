package org.attestry.events.visits;

/** How a visit ended, as its representative judges it. */
public enum VisitOutcome {
    /** What it was for was reached. */
    POSITIVE,
    /** It was held, and nothing is better or worse for it. */
    NEUTRAL,
    /** What it was for was not reached; something has to follow. */
    NEGATIVE
}
