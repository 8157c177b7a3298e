package org.attestry.query.exceptions;

/** How far a case has come. */
public enum ExceptionState {
    /** Somebody or something found it; nobody has requested it. */
    DETECTED,
    /** It was requested, and nobody has looked at it, or something is missing. */
    REQUESTED,
    /** It goes on to vetting. */
    TRIAGED,
    /** Functions of the house were asked for their opinion. */
    VETTING,
    /** Every function has spoken; its risk is not assessed, or no longer. */
    VETTED,
    /** It can be submitted. */
    ASSESSED,
    /** Its tiers decide, one after the other. */
    AWAITING_APPROVAL,
    /** It may be done, and waits for its first day or for a condition. */
    APPROVED,
    /** It is in effect. */
    ACTIVE,
    /** It is out of effect for now. */
    SUSPENDED,
    /** Its last day is over. */
    EXPIRED,
    /** It was ended before its time. */
    REVOKED,
    /** Nobody ratified in time what was granted in an emergency. */
    UNRATIFIED,
    /** Nothing more will happen to it. */
    CLOSED,
    /** An approver refused. */
    REJECTED,
    /** It is no longer wanted. */
    WITHDRAWN,
    /** Another case is about the same. */
    DUPLICATE,
    /** The standard allows it as it is. */
    ALREADY_ALLOWED;

    /** Whether nobody has decided it yet. */
    boolean isUndecided() {
        return compareTo(APPROVED) < 0;
    }

    /** Whether it has ended, one way or another. */
    boolean isOver() {
        return compareTo(SUSPENDED) > 0;
    }
}
