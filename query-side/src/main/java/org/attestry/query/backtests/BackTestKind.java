package org.attestry.query.backtests;

/** What is proposed otherwise. */
public enum BackTestKind {
    /** A promise: how long something takes at most. */
    SLA,
    /** The authority matrix: who has to agree. */
    AUTHORITY
}
