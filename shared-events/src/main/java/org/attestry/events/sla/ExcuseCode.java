package org.attestry.events.sla;

/** Why a breach is excused; it stays a breach. */
public enum ExcuseCode {
    /** Whoever asked caused it. */
    CAUSED_BY_REQUESTER,
    /** Nobody could have kept it. */
    FORCE_MAJEURE,
    /** Something was written down too late or wrongly. */
    RECORDED_WRONGLY,
    /** A supplier caused it. */
    CAUSED_BY_SUPPLIER
}
