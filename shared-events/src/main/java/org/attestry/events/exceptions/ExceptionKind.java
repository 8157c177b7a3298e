package org.attestry.events.exceptions;

/** The sort of standard that an exception departs from. */
public enum ExceptionKind {
    PRODUCT,
    SALES,
    NETWORK_ADEQUACY,
    TRAINING_WAIVER,
    OPERATIONS,
    PROCESS
}
