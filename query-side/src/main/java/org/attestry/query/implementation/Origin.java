package org.attestry.query.implementation;

/** How terms came to be approved. */
public enum Origin {
    /** By all the tiers that the authority matrix demands. */
    APPROVAL,
    /** At once, to be ratified afterwards. */
    EMERGENCY,
    /** As new terms of what was approved before. */
    RENEWAL
}
