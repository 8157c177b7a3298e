package org.attestry.command.sla;

import java.util.List;
import java.util.Map;
import org.attestry.command.kernel.Recalls;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.attestry.events.sla.ClockId;

/** A command to the clocks of one thing: its rule needs to know what is promised, and by which calendars. */
interface OfClocks extends Recalls {

    ClockId clocks();

    @Override
    default List<Id> recalls() {
        return List.of(clocks().subject().definition());
    }

    @Override
    default List<Id> recallsThen(Map<Id, List<Event>> read) {
        var promised = read.getOrDefault(clocks().subject().definition(), List.of());
        return List.copyOf(Promise.calendars(promised));
    }
}
