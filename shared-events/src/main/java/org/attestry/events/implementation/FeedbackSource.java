package org.attestry.events.implementation;

/** Whose word it is. */
public enum FeedbackSource {
    CUSTOMER,
    /** A colleague who depends on the work. */
    INTERNAL
}
