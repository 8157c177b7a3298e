package org.attestry.events.sla.clocks;

import java.time.Instant;
import java.util.List;
import org.attestry.events.Event;
import org.jspecify.annotations.Nullable;

/** What is promised to a kind of thing, version by version. */
public interface Promised {

    /** What is promised to something that begins at this moment, if anything is. */
    @Nullable
    Promise inForce(Instant at);

    /** The version that a clock began with. */
    Promise version(int version);

    /** What was said of the promise so far. */
    static Promised of(List<? extends Event> history) {
        return new Promised() {
            @Override
            public @Nullable Promise inForce(Instant at) {
                return Promise.inForce(history, at);
            }

            @Override
            public Promise version(int version) {
                return Promise.version(history, version);
            }
        };
    }
}
