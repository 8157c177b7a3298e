package org.attestry.command.kernel;

import java.time.Instant;
import org.attestry.events.Id;
import org.jspecify.annotations.Nullable;

/** What a policy makes of what it has heard. */
public sealed interface Then {

    /** Sends a command that takes effect now; from a due time, at the due instant. */
    static Send send(Object command) {
        return new Send(command, null, null);
    }

    /** Looks at all due times of a kind now, as if they had come; those still to come come again. */
    static Then wake(String kind) {
        return new Wake(kind);
    }

    /**
     * A command to send, by the product itself.
     *
     * @param at when it takes effect, if something else than usual is meant
     * @param onceBegan the thing without which it would say nothing, if there is one
     */
    record Send(
            Object command, @Nullable Instant at, @Nullable Id onceBegan) implements Then {

        /** The same, taking effect at this instant. */
        public Send at(Instant instant) {
            return new Send(command, instant, onceBegan);
        }

        /** The same, but not before anything has happened to this thing: spares sending what would be no news. */
        public Send onceBegan(Id thing) {
            return new Send(command, at, thing);
        }
    }

    /** A kind of due times to look at now. */
    record Wake(String kind) implements Then {}
}
