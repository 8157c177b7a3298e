package org.attestry.events.catalogue;

import org.attestry.events.Event;

/**
 * One line of the catalogue: under which name and in which revision an event is stored.
 *
 * @param name context, then event: {@code visits.VisitLogged}; never changed once used
 * @param revision counts up from 1 with each change of the event's fields
 * @param type the record that is written and read
 */
public record StoredEvent(String name, int revision, Class<? extends Event> type) {

    /** The context the event belongs to, for instance {@code visits}. */
    public String context() {
        return name.substring(0, name.indexOf('.'));
    }
}
