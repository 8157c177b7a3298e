package org.attestry.command.exceptions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Known;
import org.attestry.command.kernel.Recalls;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.Id;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalRouted;
import org.attestry.events.exceptions.AuthorityMatrixId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.Stakes;
import org.attestry.events.exceptions.VettingEvent.ExceptionRiskAssessed;
import org.attestry.http.Role;

/**
 * Put an assessed case before those who decide it; the authority matrix, as it stands now, says who they are.
 *
 * @param caseId the case
 * @param conditions under which it should be approved
 * @param precedents up to three approved cases of the same clause or kind that are nearest to it
 */
@Command(path = "PUT /exceptions/{caseId}/submission", by = Role.OFFICER)
public record SubmitForApproval(
        @Target ExceptionCaseId caseId,
        @Size(max = 20) List<@Valid ConditionText> conditions,
        @Known(recall = true) @Size(max = 3) List<ExceptionCaseId> precedents)
        implements Recalls {

    public SubmitForApproval {
        conditions = List.copyOf(conditions);
        precedents = precedents.stream().distinct().toList();
    }

    @Override
    public List<Id> recalls() {
        return List.of(AuthorityMatrixId.PLAN);
    }

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        return switch (Must.bePending(stage)) {
            case Stage.AwaitingApproval waiting when repeats(waiting.route(), caller) -> List.of();
            case Stage.AwaitingApproval waiting -> throw new Refused(ApprovalRefusal.SUBMITTED_OTHERWISE);
            case Stage.Assessed ready -> List.of(routed(ready.dossier(), caller));
            case Stage.Requested early -> throw new Refused(ApprovalRefusal.NOT_ASSESSED);
            case Stage.Triaged early -> throw new Refused(ApprovalRefusal.NOT_ASSESSED);
            case Stage.Vetting early -> throw new Refused(ApprovalRefusal.NOT_ASSESSED);
            case Stage.Vetted early -> throw new Refused(ApprovalRefusal.NOT_ASSESSED);
        };
    }

    private boolean repeats(ApprovalRouted before, Caller caller) {
        return before.terms().conditions().equals(ConditionText.asSaid(conditions))
                && before.precedents().equals(precedents)
                && before.submittedBy().equals(caller.staff());
    }

    private ApprovalRouted routed(Dossier dossier, Caller caller) {
        Submission.mustBeReady(dossier, caller.at());
        Submission.mustBePrecedents(precedents, dossier, caller);
        var terms = ConditionText.under(Submission.terms(dossier), ConditionText.asSaid(conditions));
        var risk = dossier.last(ExceptionRiskAssessed.class).orElseThrow();
        var stakes = Stakes.of(dossier.request().kind(), dossier.wish(), risk.residualLoss(), precedents.size());
        var route = Authority.route(caller, stakes);
        Quorum.of(dossier, List.of()).mustReach(route.tiers());
        return new ApprovalRouted(
                caseId,
                1 + dossier.all(ApprovalRouted.class).size(),
                route.matrixVersion(),
                route.tiers(),
                route.demands(),
                precedents,
                terms,
                caller.staff(),
                caller.at());
    }
}
