package org.attestry.command.implementation;

import java.util.List;
import org.attestry.command.kernel.Due;
import org.attestry.command.kernel.Policy;
import org.attestry.command.kernel.Then;
import org.attestry.command.kernel.WhenDue;
import org.attestry.events.exceptions.EmergencyEvent.RatificationMissed;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.TermEvent.ExceptionClosed;
import org.attestry.events.exceptions.TermEvent.ExceptionExpired;
import org.attestry.events.exceptions.TermEvent.ExceptionRevoked;
import org.attestry.events.implementation.Ending;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.events.implementation.ImplementationId;
import org.axonframework.eventhandling.EventHandler;

/** What is live goes when its exception is over, however it ended, and what stays is noted when its time is up. */
@Policy(name = "implementation.removal")
final class WhenExceptionEndedRemove {

    @EventHandler
    List<Then> on(ExceptionExpired event) {
        return remove(event, Ending.EXPIRED);
    }

    @EventHandler
    List<Then> on(ExceptionRevoked event) {
        return remove(event, Ending.REVOKED);
    }

    @EventHandler
    List<Then> on(RatificationMissed event) {
        return remove(event, Ending.NOT_RATIFIED);
    }

    @EventHandler
    List<Then> on(ExceptionClosed event) {
        return remove(event, Ending.CLOSED);
    }

    private static List<Then> remove(ExceptionEvent ended, Ending because) {
        return List.of(Then.send(new RemoveImplementation(ImplementationId.of(ended.caseId()), because))
                .at(ended.at()));
    }

    @WhenDue(ImplementationEvent.REMOVAL)
    List<Then> stillLive(Due due) {
        return List.of(Then.send(new NoteStillLive(new ImplementationId(due.subject()))));
    }
}
