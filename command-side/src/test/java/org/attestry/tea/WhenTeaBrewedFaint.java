package org.attestry.tea;

import java.util.List;
import org.attestry.command.kernel.Policy;
import org.attestry.command.kernel.Then;
import org.attestry.tea.TeaEvent.TeaBrewed;
import org.axonframework.eventhandling.EventHandler;

/** A policy with a mistake in it: some tea it cannot bear. */
@Policy(name = "tea.nerves")
final class WhenTeaBrewedFaint {

    static volatile boolean faints = true;

    @EventHandler
    List<Then> on(TeaBrewed event) {
        if (faints && event.tea().value().startsWith("tea-strong")) {
            throw new IllegalStateException("too strong");
        }
        return List.of();
    }
}
