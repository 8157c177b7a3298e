package org.attestry.events.exceptions;

/** The part of the house for which a vetter speaks. */
public enum VettingFunction {
    LEGAL,
    CLINICAL,
    OPERATIONS,
    FINANCE,
    SECURITY
}
