package org.attestry.command.exceptions;

import java.util.List;
import org.attestry.command.kernel.Policy;
import org.attestry.command.kernel.Then;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionApproved;
import org.axonframework.eventhandling.EventHandler;

/** Every approval counts for the clause it departs from. */
@Policy(name = "exceptions.clause-count")
final class WhenExceptionApprovedCountItsClause {

    @EventHandler
    List<Then> on(ExceptionApproved event) {
        var terms = event.terms();
        return List.of(Then.send(new CountExceptedClause(terms.standard(), terms.clause(), event.caseId()))
                .at(event.at()));
    }
}
