package org.attestry.command.exceptions;

import java.util.List;
import org.attestry.events.Event;
import org.attestry.events.exceptions.DelegationEvent;
import org.attestry.events.exceptions.DelegationEvent.AuthorityDelegated;
import org.attestry.events.exceptions.DelegationEvent.DelegationRevoked;

/** How a delegation stands. */
sealed interface Mandate {

    /** Nobody has given it. */
    record None() implements Mandate {}

    /** It was given. */
    sealed interface Given extends Mandate {
        AuthorityDelegated given();
    }

    /** It holds, in its time. */
    record Held(AuthorityDelegated given) implements Given {}

    /** It does not hold any more. */
    record Revoked(AuthorityDelegated given, DelegationRevoked by) implements Given {}

    /** How a delegation stands after all that. */
    static Mandate of(List<? extends Event> history) {
        Mandate mandate = new None();
        for (var event : history) {
            mandate = mandate.after((DelegationEvent) event);
        }
        return mandate;
    }

    /** How it stands next; what happened is never argued with. */
    default Mandate after(DelegationEvent event) {
        return switch (event) {
            case AuthorityDelegated given -> new Held(given);
            case DelegationRevoked revoked when this instanceof Given mandate -> new Revoked(mandate.given(), revoked);
            case DelegationRevoked revoked -> this;
        };
    }
}
