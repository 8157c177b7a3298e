package org.attestry.events.implementation;

import java.time.Instant;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to the implementation of an approved exception, round after round. */
public sealed interface ImplementationEvent extends Event
        permits HandOverEvent, WorkEvent, VerificationEvent, RemovalEvent {

    /** The kind of due time by which handed-over terms are to be acknowledged. */
    String ACKNOWLEDGEMENT = "implementation.acknowledgement";

    /** The kind of due time by which something live is to be removed. */
    String REMOVAL = "implementation.removal";

    /** The implementation it happened to. */
    ImplementationId implementation();

    /** The moment from which it counts. */
    Instant at();

    @Override
    default Id subject() {
        return implementation();
    }

    /** Whoever acted, and for whom. */
    static String who(StaffId staff, @Nullable StaffId onBehalfOf) {
        return onBehalfOf == null ? staff.value() : staff + " (for " + onBehalfOf + ")";
    }
}
