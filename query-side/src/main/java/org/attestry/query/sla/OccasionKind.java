package org.attestry.query.sla;

/** For what governance comes together. */
public enum OccasionKind {
    /** A forum met. */
    REVIEW,
    /** A control was tested. */
    CONTROL_TEST
}
