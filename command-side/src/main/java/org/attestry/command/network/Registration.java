package org.attestry.command.network;

import java.util.List;
import org.attestry.command.kernel.Refused;
import org.attestry.events.Event;

/** Whether something is registered yet, and as what. */
sealed interface Registration<E extends Event> {

    /** Nobody has spoken of it. */
    record Open<E extends Event>() implements Registration<E> {}

    /** It is registered. */
    record Done<E extends Event>(E as) implements Registration<E> {}

    /** Registers it, once: the same again is no news, anything else is refused. */
    default <F extends Event> List<F> first(F event) {
        return switch (this) {
            case Open<E> open -> List.of(event);
            case Done<E> done when done.as().equals(event) -> List.of();
            case Done<E> done ->
                throw new Refused(NetworkRefusal.REGISTERED_OTHERWISE, done.as().sentence() + ".");
        };
    }
}
