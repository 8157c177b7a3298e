package org.attestry.events.issues;

/** Whose issue it is. */
public enum IssueKind {
    /** A provider of the network has it. */
    PROVIDER,
    /** A customer or member's family has it. */
    CUSTOMER,
    /** It is about somebody who works for the plan from outside. */
    SERVICE_PROVIDER,
    /** Colleagues have it. */
    INTERNAL
}
