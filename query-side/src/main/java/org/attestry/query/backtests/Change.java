package org.attestry.query.backtests;

/** What the proposal changes of one thing. */
public enum Change {
    /** Nothing: it would have been decided just so. */
    SAME,
    /** A clock would have ended or stood otherwise, or there would have been none, or one. */
    OUTCOME,
    /** A clock would have ended alike, but other steps of the ladder would have been taken. */
    WARNING,
    /** A clock would have ended alike and told the same people, but was due at another moment. */
    DUE,
    /** A case would have gone up to a higher tier. */
    TIER_UP,
    /** A case would have been decided at a lower tier. */
    TIER_DOWN,
    /** A case would have gone up to the same tier, but other people, or more or fewer, would have had to agree. */
    QUORUM
}
