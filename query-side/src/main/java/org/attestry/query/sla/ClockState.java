package org.attestry.query.sla;

/** Where a clock stands. */
public enum ClockState {
    RUNNING,
    STANDING_STILL,
    MET,
    MISSED,
    CANCELLED
}
