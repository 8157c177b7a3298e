package org.attestry.query.implementation;

import org.jspecify.annotations.Nullable;

/** How far an implementation has come, and whom it waits for there. */
public enum ImplementationState {
    COMMUNICATED(Party.IMPLEMENTERS),
    ACKNOWLEDGED(Party.IMPLEMENTERS),
    PLANNED(Party.IMPLEMENTERS),
    STARTED(Party.IMPLEMENTERS),
    REPORTED(Party.VERIFIER),
    DEVIATING(Party.IMPLEMENTERS),
    VERIFIED(Party.EXCEPTION_OFFICE),
    CONFIRMED(Party.EXCEPTION_OFFICE),
    CLOSED(null),
    DECLINED(Party.EXCEPTION_OFFICE),
    CANCELLED(null),
    TO_BE_REMOVED(Party.IMPLEMENTERS),
    REMOVAL_REPORTED(Party.VERIFIER),
    REMOVED(null);

    private final @Nullable Party waitsFor;

    ImplementationState(@Nullable Party waitsFor) {
        this.waitsFor = waitsFor;
    }

    /** Whom it waits for; nobody when there is nothing left to do. */
    @Nullable
    Party waitsFor() {
        return waitsFor;
    }
}
