package org.attestry.events.exceptions;

import java.time.Instant;
import java.util.List;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.attestry.events.Money;
import org.attestry.events.StaffId;

/** Everything that can have happened to a delegation of authority. */
public sealed interface DelegationEvent extends Event {

    /** The delegation it happened to. */
    DelegationId delegation();

    @Override
    default Id subject() {
        return delegation();
    }

    /**
     * One approver lets another decide in their place: at a tier, for some kinds, up to an exposure, for a while.
     * Whoever the approver reported to is kept, because nobody lends an authority that their place takes from them.
     */
    record AuthorityDelegated(
            DelegationId delegation,
            StaffId delegator,
            StaffId delegate,
            int tier,
            List<ExceptionKind> kinds,
            Money upTo,
            Instant from,
            Instant until,
            List<StaffId> reportsTo,
            Instant at)
            implements DelegationEvent {

        public AuthorityDelegated {
            kinds = List.copyOf(kinds);
            reportsTo = List.copyOf(reportsTo);
        }

        @Override
        public String sentence() {
            return "%s lets %s decide at tier %d up to %s, from %s until %s"
                    .formatted(delegator, delegate, tier, upTo, from, until);
        }
    }

    /** It no longer holds. */
    record DelegationRevoked(DelegationId delegation, String reason, StaffId revokedBy, Instant at)
            implements DelegationEvent {

        @Override
        public String sentence() {
            return "%s revoked the delegation: %s".formatted(revokedBy, reason);
        }
    }
}
