package org.attestry.events.views;

import java.time.Instant;
import java.util.List;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.attestry.events.StaffId;

/** Everything that can have happened to the rebuild of views. */
public sealed interface RebuildEvent extends Event {

    /** The rebuild it happened to. */
    RebuildId rebuild();

    @Override
    default Id subject() {
        return rebuild();
    }

    /**
     * Somebody wants views made again from history, beside those that serve.
     *
     * @param views each {@code visits.visit-log}, or {@code visits.visit-log@2} for one version; empty: all there are
     * @param secondPerson whether somebody else than who ordered it must promote it
     */
    record ViewRebuildOrdered(
            RebuildId rebuild, List<String> views, boolean secondPerson, StaffId orderedBy, Instant at)
            implements RebuildEvent {

        @Override
        public String sentence() {
            return views.isEmpty()
                    ? "A rebuild of every view was ordered"
                    : "A rebuild of %s was ordered".formatted(String.join(", ", views));
        }
    }

    /**
     * The rebuilt views take the place of those that serve, as soon as they include this.
     *
     * @param digest names what was compared before this was decided: {@code sha256:} and 64 hexadecimal digits
     */
    record ViewRebuildPromoted(RebuildId rebuild, String digest, Instant at) implements RebuildEvent {

        @Override
        public String sentence() {
            return "The rebuilt views were promoted";
        }
    }

    /** The views that served before the promotion serve again. */
    record ViewRebuildRolledBack(RebuildId rebuild, String reason, Instant at) implements RebuildEvent {

        @Override
        public String sentence() {
            return "The promotion was rolled back: " + reason;
        }
    }

    /** What was built, or as much as there is of it, is not wanted any more. */
    record ViewRebuildAbandoned(RebuildId rebuild, String reason, Instant at) implements RebuildEvent {

        @Override
        public String sentence() {
            return "The rebuild was abandoned: " + reason;
        }
    }
}
