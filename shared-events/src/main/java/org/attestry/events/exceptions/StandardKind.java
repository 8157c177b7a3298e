package org.attestry.events.exceptions;

/** The sort of standard. */
public enum StandardKind {
    PRODUCT,
    OPERATIONS,
    PROCESS
}
