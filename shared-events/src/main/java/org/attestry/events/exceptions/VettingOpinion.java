package org.attestry.events.exceptions;

/** What a function thinks of a case. */
public enum VettingOpinion {
    /** Nothing stands against it. */
    SUPPORT,
    /** Nothing stands against it if what the opinion says is kept to. */
    CONDITIONS,
    /** It must not be approved as long as this opinion stands. */
    OBJECT
}
