package org.attestry.command.kernel;

import java.util.Locale;

/** How a command came to us. */
public enum Source {
    /** Somebody sent it. */
    HTTP,
    /** It was read from a file, with the time at which it took effect. */
    IMPORT,
    /** Another event made it necessary. */
    POLICY,
    /** Its time had come. */
    DUE_TIME;

    /** As it stands in an event's metadata. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
