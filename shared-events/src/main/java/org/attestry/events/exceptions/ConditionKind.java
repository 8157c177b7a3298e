package org.attestry.events.exceptions;

/** When a condition of an approval must be met. */
public enum ConditionKind {
    /** Before the exception takes effect. */
    PRECEDENT,
    /** By a day while it is in effect. */
    SUBSEQUENT
}
