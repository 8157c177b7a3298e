package org.attestry.tea;

import java.util.List;
import org.attestry.command.kernel.Policy;
import org.attestry.command.kernel.Then;
import org.attestry.tea.TeaCommand.ServeTea;
import org.attestry.tea.TeaEvent.TeaBrewed;
import org.axonframework.eventhandling.EventHandler;

/** Strong and chipped tea is served again at once, by a policy with a mistake in it: some tea it cannot bear. */
@Policy(name = "tea.nerves")
final class WhenTeaBrewedFaint {

    static volatile boolean faints = true;

    @EventHandler
    List<Then> on(TeaBrewed event) {
        boolean strong = event.tea().value().startsWith("tea-strong");
        if (faints && strong) {
            throw new IllegalStateException("too strong");
        }
        return strong || event.tea().value().startsWith("tea-chipped")
                ? List.of(Then.send(new ServeTea(event.tea())))
                : List.of();
    }
}
