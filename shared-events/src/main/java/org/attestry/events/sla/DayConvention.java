package org.attestry.events.sla;

/** Where a date goes that is no business day. */
public enum DayConvention {
    /** To the next business day. */
    FOLLOWING,
    /** To the next business day, or to the one before where that would leave the month. */
    MODIFIED_FOLLOWING,
    /** To the business day before. */
    PRECEDING
}
