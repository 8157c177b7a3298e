package org.attestry.command.kernel;

import java.util.List;
import java.util.Map;
import org.attestry.events.Event;
import org.attestry.events.Id;

/** A command whose rule needs to know what happened to things that its body does not name. */
public interface Recalls {

    /**
     * These things; of one that never began the history is empty. They are plan-wide, so no market is held against the
     * caller's: something that belongs to a market is named in the body and marked {@link Known}.
     */
    List<Id> recalls();

    /** What else the rule needs once these are read, because they name it, for instance the calendar of a promise. */
    default List<Id> recallsThen(Map<Id, List<Event>> read) {
        return List.of();
    }
}
