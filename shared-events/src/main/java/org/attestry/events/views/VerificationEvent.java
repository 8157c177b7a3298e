package org.attestry.events.views;

import java.time.Instant;
import org.attestry.events.Event;
import org.attestry.events.Id;

/** Everything that can have happened to the verification of a view. */
public sealed interface VerificationEvent extends Event {

    /** The verification it happened to. */
    VerificationId verification();

    @Override
    default Id subject() {
        return verification();
    }

    /**
     * Somebody wants to know whether a view shows what history says.
     *
     * @param view the view's name, like {@code visits.visit-log}
     */
    record VerificationOrdered(VerificationId verification, String view, Instant at) implements VerificationEvent {

        @Override
        public String sentence() {
            return "A verification of the view %s was ordered".formatted(view);
        }
    }
}
