package org.attestry.command.exceptions;

import jakarta.validation.constraints.Positive;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Recalls;
import org.attestry.command.kernel.Target;
import org.attestry.events.Id;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionApproved;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.RenewalEvent.ExceptionRenewed;
import org.attestry.http.Role;

/**
 * Agree that a granted exception lasts longer, at the tier that decides it.
 *
 * @param caseId the case
 * @param renewal the renewal that was asked for
 */
@Command(
        path = "PUT /exceptions/{caseId}/renewals/{renewal}/approval",
        by = {Role.APPROVER_1, Role.APPROVER_2, Role.APPROVER_3})
public record ApproveRenewal(
        @Target ExceptionCaseId caseId, @Positive int renewal) implements Recalls {

    @Override
    public List<Id> recalls() {
        return Renewals.RECALLS;
    }

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        var said = Must.beRequested(stage).dossier().last(ExceptionRenewed.class);
        if (said.filter(e -> e.renewal() == renewal && e.approvedBy().equals(caller.staff()))
                .isPresent()) {
            return List.of();
        }
        var decision = RenewalDecision.of(stage, renewal, caller);
        decision.mustBeReady();
        var terms = Grant.terms(decision.dossier()).until(decision.request().until());
        var first = decision.dossier().last(ExceptionApproved.class).orElseThrow();
        return List.of(new ExceptionRenewed(
                caseId,
                renewal,
                terms,
                first.terms().until(),
                terms.days(),
                decision.request().tier(),
                terms.endsAt(),
                decision.seat().staff(),
                decision.seat().onBehalfOf(),
                caller.at()));
    }
}
