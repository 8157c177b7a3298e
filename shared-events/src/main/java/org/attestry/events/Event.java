package org.attestry.events;

import java.util.List;

/** Something that happened and will stay true: one entry of the audit trail. */
public interface Event {

    /** The thing it happened to; its name is the name of the stream. */
    Id subject();

    /** What happened, in one sentence for people. */
    String sentence();

    /** What this event takes, holds or gives back so that no other stream has it at the same time. */
    default List<Claim> claims() {
        return List.of();
    }

    /** The moments at which something becomes due for the subject from here on; a pure function of the event. */
    default List<DueTime> dueTimes() {
        return List.of();
    }
}
