package org.attestry.events.training;

/** Whom a training material is made for. */
public enum Audience {
    /** Members of staff. */
    STAFF,
    /** Provider offices. */
    PROVIDER_OFFICE
}
