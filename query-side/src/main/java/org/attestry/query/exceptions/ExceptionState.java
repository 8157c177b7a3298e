package org.attestry.query.exceptions;

/** How far a case has come. */
public enum ExceptionState {
    /** No function has given its opinion yet. */
    REQUESTED,
    /** At least one function has, and nobody has decided. */
    VETTED,
    /** An approver agreed. */
    APPROVED,
    /** An approver refused. */
    REJECTED,
    /** Whoever asked no longer wants it. */
    WITHDRAWN
}
