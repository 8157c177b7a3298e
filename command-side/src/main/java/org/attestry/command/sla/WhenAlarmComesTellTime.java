package org.attestry.command.sla;

import java.util.List;
import org.attestry.command.kernel.Due;
import org.attestry.command.kernel.Policy;
import org.attestry.command.kernel.Then;
import org.attestry.command.kernel.WhenDue;
import org.attestry.events.sla.CalendarEvent;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.SlaClockEvent;
import org.axonframework.eventhandling.EventHandler;

/** A clock is looked at when something may have become due, and every clock when a calendar says something else. */
@Policy(name = "sla.alarms")
final class WhenAlarmComesTellTime {

    @EventHandler
    List<Then> on(CalendarEvent event) {
        return List.of(Then.wake(SlaClockEvent.ALARM));
    }

    @WhenDue(SlaClockEvent.ALARM)
    List<Then> alarm(Due due) {
        return List.of(Then.send(new TellTime(new ClockId(due.subject()), due.what())));
    }
}
