package org.attestry.tea;

import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.tea.TeaCommand.BrewTea;
import org.attestry.tea.TeaCommand.CancelTea;
import org.attestry.tea.TeaCommand.DelayTea;
import org.attestry.tea.TeaCommand.HurryGuests;
import org.attestry.tea.TeaCommand.OrderTea;
import org.attestry.tea.TeaCommand.ServeTea;
import org.attestry.tea.TeaCommand.TeaRefusal;
import org.attestry.tea.TeaEvent.GuestsHurried;
import org.attestry.tea.TeaEvent.TeaBrewed;
import org.attestry.tea.TeaEvent.TeaCancelled;
import org.attestry.tea.TeaEvent.TeaDelayed;
import org.attestry.tea.TeaEvent.TeaOrdered;
import org.attestry.tea.TeaEvent.TeaServed;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;

/** A cup: it does what it is told, as often as it is told, so that a command sent twice is seen. */
@Aggregate(type = "Cup")
final class Cup extends Root {

    /** Whether some cups are broken, which is nobody's refusal. */
    static volatile boolean broken = true;

    static volatile boolean chipped = true;

    @Decides
    Version handle(OrderTea command) {
        return record(List.of(new TeaOrdered(command.tea(), command.ready())));
    }

    @Decides
    Version handle(DelayTea command) {
        return record(List.of(new TeaDelayed(command.tea(), command.ready())));
    }

    @Decides
    Version handle(CancelTea command) {
        return record(List.of(new TeaCancelled(command.tea())));
    }

    @Decides
    Version handle(HurryGuests command) {
        return record(List.of(new GuestsHurried(command.tea())));
    }

    @Decides
    Version handle(BrewTea command, Caller caller) {
        if (command.tea().value().startsWith("tea-dry")) {
            throw new Refused(TeaRefusal.NO_WATER);
        }
        return record(List.of(new TeaBrewed(command.tea(), caller.at())));
    }

    @Decides
    Version handle(ServeTea command, Caller caller) {
        if (broken && command.tea().value().startsWith("tea-broken")) {
            throw new IllegalStateException("no cup");
        }
        if (chipped && command.tea().value().startsWith("tea-chipped")) {
            throw new IllegalStateException("a chip");
        }
        return record(List.of(new TeaServed(command.tea(), caller.at())));
    }

    @EventSourcingHandler
    void on(TeaEvent event) {
        remember(event);
    }
}
