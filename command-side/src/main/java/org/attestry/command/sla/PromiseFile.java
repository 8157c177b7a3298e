package org.attestry.command.sla;

import java.time.Instant;
import org.attestry.command.kernel.Refused;
import org.attestry.events.sla.SlaDefinitionEvent;
import org.attestry.events.sla.clocks.Promise;
import org.jspecify.annotations.Nullable;

/**
 * What was promised so far for one kind of thing.
 *
 * @param latest the last word on it; none until the first
 * @param version the number of the latest version
 */
record PromiseFile(@Nullable SlaDefinitionEvent latest, int version) {

    static final PromiseFile EMPTY = new PromiseFile(null, 0);

    /** The next word takes effect after the last one. */
    void mustComeBefore(Instant effectiveFrom) {
        if (latest != null && !latest.effectiveFrom().isBefore(effectiveFrom)) {
            throw new Refused(
                    SlaRefusal.NOT_AFTER_THE_LATEST, "The latest takes effect at " + latest.effectiveFrom() + ".");
        }
    }

    PromiseFile after(SlaDefinitionEvent event) {
        var promise = Promise.of(event);
        return new PromiseFile(event, promise == null ? version : promise.version());
    }
}
