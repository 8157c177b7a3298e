package org.attestry.events.exceptions;

/** How many of a tier must agree. */
public enum QuorumRule {
    ANY,
    ALL,
    K_OF_N
}
