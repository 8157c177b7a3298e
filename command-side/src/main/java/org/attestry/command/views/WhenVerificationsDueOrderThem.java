package org.attestry.command.views;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.attestry.command.kernel.Due;
import org.attestry.command.kernel.Policy;
import org.attestry.command.kernel.Then;
import org.attestry.command.kernel.WhenDue;
import org.attestry.events.views.ScheduleEvent;
import org.attestry.events.views.ScheduleEvent.VerificationsDue;
import org.attestry.events.views.ScheduleId;
import org.attestry.events.views.VerificationId;
import org.axonframework.eventhandling.EventHandler;

/** When the time of a schedule has come, each of its views is verified. */
@Policy(name = "views.scheduled-verifications")
final class WhenVerificationsDueOrderThem {

    @WhenDue(ScheduleEvent.DUE)
    List<Then> due(Due due) {
        return List.of(Then.send(new RunVerifications(new ScheduleId(due.subject()))));
    }

    @EventHandler
    List<Then> on(VerificationsDue event) {
        return event.views().stream()
                .<Then>map(view -> Then.send(new OrderVerification(nameOf(event, view), view)))
                .toList();
    }

    /** The same for the same run, so that it is ordered once. */
    static VerificationId nameOf(VerificationsDue event, String view) {
        var name = "%s %d %s".formatted(event.schedule(), event.run(), view);
        return new VerificationId("ver-" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
