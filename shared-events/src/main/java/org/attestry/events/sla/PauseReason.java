package org.attestry.events.sla;

/** Why a clock may stand still: always something that the other side owes, or that nobody can help. */
public enum PauseReason {
    /** Whoever asked owes an answer. */
    AWAITING_REQUESTER,
    /** The customer has to decide. */
    AWAITING_CUSTOMER,
    /** Nobody could go on. */
    FORCE_MAJEURE
}
