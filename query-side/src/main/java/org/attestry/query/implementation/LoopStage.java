package org.attestry.query.implementation;

/** The stages of the loop, each reached by one event. */
public enum LoopStage {
    APPROVED,
    COMMUNICATED,
    ACKNOWLEDGED,
    PLANNED,
    REPORTED,
    VERIFIED,
    CONFIRMED,
    CLOSED
}
