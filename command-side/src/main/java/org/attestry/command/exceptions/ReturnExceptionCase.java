package org.attestry.command.exceptions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Known;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalRouted;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionReturned;
import org.attestry.events.exceptions.DelegationId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Send a submitted case back to be worked over and submitted again: by an approver whose turn it is, or by an officer
 * if too few are left to reach a quorum.
 *
 * @param caseId the case
 * @param reason what is missing, for the officer
 * @param delegation the delegation by which one decides for somebody else; none: in person
 * @param round the submission one has read; if it was amended and submitted again since, one does not return it
 */
@Command(
        path = "PUT /exceptions/{caseId}/return",
        by = {Role.APPROVER_1, Role.APPROVER_2, Role.APPROVER_3, Role.OFFICER})
public record ReturnExceptionCase(
        @Target ExceptionCaseId caseId,
        @NotBlank @Size(max = 4000) String reason,
        @Nullable @Known(recall = true) DelegationId delegation,
        @Nullable @Positive Integer round) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        if (stage instanceof Stage.Assessed ready && isSaid(ready.dossier(), caller)) {
            return List.of();
        }
        if (isStuckBeforeOfficer(stage, caller)) {
            return List.of(returned(Turn.awaiting(stage).tier(), Hands.of(caller), caller));
        }
        var turn = Turn.of(stage, caller, delegation, round);
        return List.of(returned(turn.tier().number(), turn.seat().hands(), caller));
    }

    private boolean isSaid(Dossier dossier, Caller caller) {
        return dossier.since(ApprovalRouted.class)
                .last(ExceptionReturned.class)
                .filter(before ->
                        before.reason().equals(reason) && before.returnedBy().equals(caller.staff()))
                .isPresent();
    }

    /** Officers do not decide; they only take back what those who decide cannot decide any more. */
    private static boolean isStuckBeforeOfficer(Stage stage, Caller caller) {
        if (!(stage instanceof Stage.AwaitingApproval waiting)
                || !caller.person().roles().contains(Role.OFFICER)) {
            return false;
        }
        boolean stuck = Submission.isStuck(waiting);
        boolean decides = caller.person().isAny(List.of(Role.APPROVER_1, Role.APPROVER_2, Role.APPROVER_3));
        if (!stuck && !decides) {
            throw new Refused(ApprovalRefusal.NOT_YOURS_TO_RETURN);
        }
        return stuck;
    }

    private ExceptionReturned returned(int tier, Hands hands, Caller caller) {
        return new ExceptionReturned(caseId, tier, reason, hands.staff(), hands.onBehalfOf(), caller.at());
    }
}
