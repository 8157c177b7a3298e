package org.attestry.command.sla;

import org.attestry.command.kernel.Refused;
import org.attestry.events.sla.clocks.Clock;
import org.attestry.events.sla.clocks.Clocks;

/** Finds the one clock of a thing that somebody names. */
final class NamedClock {

    private NamedClock() {}

    /**
     * One of them.
     *
     * @throws Refused if there is none of this name
     */
    static Clock known(Clocks clocks, String name) {
        var found = clocks.all().get(name);
        if (found == null) {
            throw new Refused(SlaRefusal.UNKNOWN_CLOCK);
        }
        return found;
    }

    /**
     * One of them that has not stopped.
     *
     * @throws Refused if there is none of this name, or it has
     */
    static Clock live(Clocks clocks, String name) {
        var found = known(clocks, name);
        if (found.isOver()) {
            throw new Refused(SlaRefusal.CLOCK_OVER);
        }
        return found;
    }
}
