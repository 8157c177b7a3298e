package org.attestry.tea;

import java.util.List;
import org.attestry.command.kernel.Due;
import org.attestry.command.kernel.Policy;
import org.attestry.command.kernel.Then;
import org.attestry.command.kernel.WhenDue;
import org.attestry.tea.TeaCommand.BrewTea;
import org.attestry.tea.TeaCommand.ServeTea;
import org.attestry.tea.TeaEvent.GuestsHurried;
import org.attestry.tea.TeaEvent.TeaId;
import org.attestry.tea.TeaEvent.TeaOrdered;
import org.axonframework.eventhandling.EventHandler;

/** Tea that is ordered is made, and served when it is ready. */
@Policy(name = "tea.kitchen")
final class WhenTeaOrderedBrew {

    @EventHandler
    List<Then> on(TeaOrdered event) {
        return List.of(Then.send(new BrewTea(event.tea())));
    }

    @EventHandler
    List<Then> on(GuestsHurried event) {
        return List.of(Then.wake(TeaEvent.READY));
    }

    @WhenDue(TeaEvent.READY)
    List<Then> ready(Due due) {
        return List.of(Then.send(new ServeTea(new TeaId(due.subject()))));
    }
}
