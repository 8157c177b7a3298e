package org.attestry.events.visits;

/** How a visit was held. */
public enum VisitMode {
    /** In the office. */
    ON_SITE,
    /** By video. */
    VIDEO,
    /** By telephone. */
    PHONE
}
