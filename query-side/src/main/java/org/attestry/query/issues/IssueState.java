package org.attestry.query.issues;

/** Where an issue stands. */
public enum IssueState {
    /** Nobody took it up yet. */
    OPEN,
    /** Somebody works on it. */
    ACCEPTED,
    /** Something must be known first; its clock stands still. */
    WAITING,
    /** It is settled, and the reporter has not said anything yet. */
    RESOLVED,
    /** It is settled, and the reporter says so too. */
    CONFIRMED,
    /** It is over. */
    CLOSED,
    /** It is over without having been settled. */
    DROPPED,
    /** It goes on under another issue. */
    MERGED;

    /** Whether there is work to do on it; few are, however many there were. */
    boolean isUnderWay() {
        return this == OPEN || this == ACCEPTED || this == WAITING;
    }
}
