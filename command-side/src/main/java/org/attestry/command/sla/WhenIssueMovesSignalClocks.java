package org.attestry.command.sla;

import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Policy;
import org.attestry.command.kernel.Then;
import org.attestry.events.issues.IssueEvent;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.clocks.IssueSignals;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;

/** What happens to an issue starts, stops and stills its clocks; only waiting for the reporter lets them stand still. */
@Policy(name = "sla.clocks-of-issues")
final class WhenIssueMovesSignalClocks {

    @EventHandler
    List<Then> on(IssueEvent event, @Timestamp Instant told) {
        return new Signals(ClockId.of(event.issue()), event.at(), told).send(IssueSignals.of(event));
    }
}
