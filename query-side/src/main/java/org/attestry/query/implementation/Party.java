package org.attestry.query.implementation;

/** Whom an implementation waits for. */
public enum Party {
    /** Those who put it into effect, or remove it. */
    IMPLEMENTERS,
    /** Somebody who had no hand in it. */
    VERIFIER,
    /** The office that led the exception. */
    EXCEPTION_OFFICE
}
