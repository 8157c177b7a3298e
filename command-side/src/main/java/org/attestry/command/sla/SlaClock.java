package org.attestry.command.sla;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.sla.SlaClockEvent;
import org.attestry.events.sla.clocks.Clocks;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;

/** The clocks of one thing. */
@Aggregate(type = "SlaClock")
final class SlaClock extends Root {

    private Clocks clocks = Clocks.NONE;

    @Decides
    Version handle(SignalClocks command, Caller caller) {
        return record(command.decide(clocks, caller));
    }

    @Decides
    Version handle(PauseClocks command, Caller caller) {
        return record(command.decide(clocks, caller));
    }

    @Decides
    Version handle(ResumeClocks command, Caller caller) {
        return record(command.decide(clocks, caller));
    }

    @Decides
    Version handle(RetargetClocks command, Caller caller) {
        return record(command.decide(clocks, caller));
    }

    @Decides
    Version handle(ReopenClocks command, Caller caller) {
        return record(command.decide(clocks, caller));
    }

    @Decides
    Version handle(CancelClocks command, Caller caller) {
        return record(command.decide(clocks, caller));
    }

    @Decides
    Version handle(TellTime command, Caller caller) {
        return record(command.decide(clocks, caller));
    }

    @Decides
    Version handle(RetargetSla command, Caller caller) {
        return record(command.decide(clocks, caller));
    }

    @Decides
    Version handle(EscalateClock command, Caller caller) {
        return record(command.decide(clocks, caller));
    }

    @Decides
    Version handle(ExcuseBreach command, Caller caller) {
        return record(command.decide(clocks, caller));
    }

    @EventSourcingHandler
    void on(SlaClockEvent event) {
        remember(event);
        clocks = clocks.after(event);
    }
}
