package org.attestry.standalone.rebuilds;

/** A rebuild was refused, or cannot be watched; whatever was ordered goes on without us. */
public final class RebuildStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RebuildStopped(String why) {
        super(why);
    }
}
