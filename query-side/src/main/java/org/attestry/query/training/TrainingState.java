package org.attestry.query.training;

/** How a training stands on a day. */
public enum TrainingState {
    /** To be done, not soon. */
    ASSIGNED,
    /** To be done, for the first time or again, within 30 days. */
    DUE,
    /** Not done, and the day has gone by. */
    OVERDUE,
    /** Done, and it counts. */
    CURRENT,
    /** Done once, and it no longer counts. */
    LAPSED,
    /** It need not be done. */
    WAIVED
}
