package org.attestry.command.exceptions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Known;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionRejected;
import org.attestry.events.exceptions.DelegationId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Refuse a submitted case for good, at the tier whose turn it is.
 *
 * @param caseId the case
 * @param reason why, for whoever asked
 * @param delegation the delegation by which one decides for somebody else; none: in person
 * @param round the submission one has read; if it was amended and submitted again since, one does not refuse it
 */
@Command(
        path = "PUT /exceptions/{caseId}/rejection",
        by = {Role.APPROVER_1, Role.APPROVER_2, Role.APPROVER_3})
public record RejectExceptionCase(
        @Target ExceptionCaseId caseId,
        @NotBlank @Size(max = 4000) String reason,
        @Nullable @Known(recall = true) DelegationId delegation,
        @Nullable @Positive Integer round) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        if (stage instanceof Stage.Over over && over.by() instanceof ExceptionRejected said && says(said, caller)) {
            return List.of();
        }
        var turn = Turn.of(stage, caller, delegation, round);
        var seat = turn.seat();
        return List.of(new ExceptionRejected(
                caseId, turn.tier().number(), reason, seat.staff(), seat.onBehalfOf(), caller.at()));
    }

    private boolean says(ExceptionRejected before, Caller caller) {
        return before.reason().equals(reason) && before.rejectedBy().equals(caller.staff());
    }
}
