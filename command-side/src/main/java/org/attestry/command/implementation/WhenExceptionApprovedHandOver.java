package org.attestry.command.implementation;

import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Due;
import org.attestry.command.kernel.Policy;
import org.attestry.command.kernel.Then;
import org.attestry.command.kernel.WhenDue;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionApproved;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionGranted;
import org.attestry.events.exceptions.RenewalEvent.ExceptionRenewed;
import org.attestry.events.exceptions.Terms;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.events.implementation.ImplementationId;
import org.axonframework.eventhandling.EventHandler;

/** Whatever is approved goes to the implementation team at once, and silence there is noted when its time is up. */
@Policy(name = "implementation.hand-over")
final class WhenExceptionApprovedHandOver {

    @EventHandler
    List<Then> on(ExceptionApproved event) {
        return handOver(event.terms(), event.at());
    }

    @EventHandler
    List<Then> on(EmergencyExceptionGranted event) {
        return handOver(event.terms(), event.at());
    }

    @EventHandler
    List<Then> on(ExceptionRenewed event) {
        return handOver(event.terms(), event.at());
    }

    private static List<Then> handOver(Terms terms, Instant at) {
        var implementation = ImplementationId.of(terms.caseId());
        return List.of(Then.send(new HandOverApproval(implementation, terms.caseId(), terms.hash()))
                .at(at));
    }

    @WhenDue(ImplementationEvent.ACKNOWLEDGEMENT)
    List<Then> overdue(Due due) {
        return List.of(Then.send(new NoteOverdueAcknowledgement(new ImplementationId(due.subject()))));
    }
}
