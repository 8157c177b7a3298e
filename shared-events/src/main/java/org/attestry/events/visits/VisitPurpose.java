package org.attestry.events.visits;

/** Why a representative goes to a provider. */
public enum VisitPurpose {
    /** The usual contact of a provider with its representative. */
    ROUTINE,
    /** Teaching the office, on its own wish or the plan's. */
    EDUCATION,
    /** The first training of a new office. */
    ORIENTATION,
    /** Something that went wrong is talked over. */
    ISSUE,
    /** The provider's figures are looked at together. */
    DATA_REVIEW,
    /** The provider has no contract yet. */
    RECRUITMENT,
    /** The contract ends. */
    TERMINATION
}
