package org.attestry.events.views;

import java.time.Instant;
import org.attestry.events.Event;
import org.attestry.events.Id;

/**
 * Everything that administrators can have ordered about the dead letters of a view or policy. Whoever they belong to
 * hears these among all other events, and does as ordered when it comes to them.
 */
public sealed interface DeadLettersEvent extends Event {

    /** The dead letters it is about. */
    DeadLettersId letters();

    @Override
    default Id subject() {
        return letters();
    }

    /**
     * What waits of one thing is to be tried again, in its order.
     *
     * @param position where in the ledger the first of it is
     */
    record RetryOrdered(DeadLettersId letters, RetryId retry, long position, Instant at) implements DeadLettersEvent {

        @Override
        public String sentence() {
            return "A retry of what waits from position %d on, for %s, was ordered"
                    .formatted(position, letters.whose());
        }
    }

    /** All that waits is to be tried again. */
    record RetryOfAllOrdered(DeadLettersId letters, RetryId retry, Instant at) implements DeadLettersEvent {

        @Override
        public String sentence() {
            return "A retry of everything that waits for %s was ordered".formatted(letters.whose());
        }
    }

    /**
     * One event is left out for good; what waited behind it is taken in.
     *
     * @param position where in the ledger it is
     */
    record DeadLetterResolved(DeadLettersId letters, long position, String reason, Instant at)
            implements DeadLettersEvent {

        @Override
        public String sentence() {
            return "The event at position %d was left out of %s for good: %s"
                    .formatted(position, letters.whose(), reason);
        }
    }
}
