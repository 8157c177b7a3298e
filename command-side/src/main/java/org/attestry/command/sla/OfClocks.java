package org.attestry.command.sla;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Recalls;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.attestry.events.sla.BusinessCalendar;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.clocks.Looking;
import org.attestry.events.sla.clocks.Promise;
import org.attestry.events.sla.clocks.Promised;

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

    /** The clocks as they are looked at when the command takes effect; it was told at another moment, perhaps later. */
    default Looking looking(Caller caller, Instant told) {
        var promised = Promised.of(caller.historyOf(clocks().subject().definition()));
        return Looking.at(
                clocks(), caller.at(), told, promised, calendar -> BusinessCalendar.of(caller.historyOf(calendar)));
    }
}
