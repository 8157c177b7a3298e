package org.attestry.events.sla;

/** Which way a figure is good. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER
}
