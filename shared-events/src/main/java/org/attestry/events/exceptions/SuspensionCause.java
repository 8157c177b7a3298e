package org.attestry.events.exceptions;

/** What suspended an exception. */
public enum SuspensionCause {
    /** A compensating control was not evidenced in time. */
    CONTROL_LAPSED,
    /** A condition was not met in time. */
    CONDITION_OVERDUE,
    /** An officer saw a reason. */
    BY_HAND
}
