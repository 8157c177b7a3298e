package org.attestry.events.implementation;

import java.util.Locale;

/** How an exception came to its end. */
public enum Ending {
    /** Its last day is over. */
    EXPIRED,
    /** It was taken back. */
    REVOKED,
    /** It was granted in an emergency and nobody ratified it in time. */
    NOT_RATIFIED,
    /** It was closed before its last day. */
    CLOSED;

    /** The word of it in a sentence about the exception. */
    public String word() {
        return this == NOT_RATIFIED ? "was not ratified" : this == EXPIRED ? "expired" : "was " + lower();
    }

    private String lower() {
        return name().toLowerCase(Locale.ROOT);
    }
}
