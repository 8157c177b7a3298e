package org.attestry.command.exceptions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Known;
import org.attestry.command.kernel.Recalls;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.Id;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalGiven;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionTierApproved;
import org.attestry.events.exceptions.DelegationId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.sla.CalendarId;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Agree to a submitted case at the tier whose turn it is; when enough of the last tier agreed, it may be done.
 *
 * @param caseId the case
 * @param tier the tier at which one agrees
 * @param conditions further conditions under which one agrees; none is an empty list
 * @param delegation the delegation by which one decides for somebody else; none: in person
 * @param round the submission one has read; if it was amended and submitted again since, one does not agree to it
 */
@Command(
        path = "PUT /exceptions/{caseId}/approvals/{tier}",
        by = {Role.APPROVER_1, Role.APPROVER_2, Role.APPROVER_3})
public record ApproveExceptionCase(
        @Target ExceptionCaseId caseId,
        @Positive int tier,
        @Size(max = 20) List<@Valid ConditionText> conditions,
        @Nullable @Known(recall = true) DelegationId delegation,
        @Nullable @Positive Integer round)
        implements Recalls {

    public ApproveExceptionCase {
        conditions = List.copyOf(conditions);
    }

    @Override
    public List<Id> recalls() {
        return List.of(CalendarId.PLAN);
    }

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        if (isSaid(stage, caller)) {
            return List.of();
        }
        var waiting = Turn.awaiting(stage);
        if (tier != waiting.tier()) {
            mustNotHaveAgreed(waiting, caller);
            throw new Refused(ApprovalRefusal.NOT_THIS_TIER, "It is the turn of tier " + waiting.tier() + ".");
        }
        return agreed(Turn.of(stage, caller, delegation, round), caller);
    }

    /** Whether the caller said the same of this submission, and it still counts. */
    private boolean isSaid(Stage stage, Caller caller) {
        boolean counts = stage instanceof Stage.AwaitingApproval || stage instanceof Stage.Granted;
        return counts && Submission.given(stage.dossier()).stream().anyMatch(before -> says(before, caller));
    }

    private boolean says(ApprovalGiven before, Caller caller) {
        return before.tier() == tier
                && (round == null || round == before.round())
                && before.approvedBy().equals(caller.staff())
                && Objects.equals(before.delegation(), delegation)
                && before.conditions().equals(ConditionText.asSaid(conditions));
    }

    private static void mustNotHaveAgreed(Stage.AwaitingApproval waiting, Caller caller) {
        if (waiting.given().stream().anyMatch(given -> given.approvedBy().equals(caller.staff()))) {
            throw new Refused(ApprovalRefusal.APPROVED_ALREADY);
        }
    }

    private List<ExceptionEvent> agreed(Turn turn, Caller caller) {
        var given = given(turn, caller);
        var decision = Decision.of(turn.waiting(), given);
        decision.mustLeaveQuorumsInReach();
        var news = new ArrayList<ExceptionEvent>(List.of(given));
        if (decision.isTierComplete()) {
            news.add(new ExceptionTierApproved(caseId, given.round(), tier, caller.at()));
            if (decision.isComplete()) {
                news.add(decision.granted(caller));
            }
        }
        return Activation.following(turn.waiting(), caller, news);
    }

    private ApprovalGiven given(Turn turn, Caller caller) {
        var route = turn.waiting().route();
        var seat = turn.seat();
        return new ApprovalGiven(
                caseId,
                route.round(),
                tier,
                ConditionText.asSaid(conditions),
                seat.staff(),
                seat.onBehalfOf(),
                seat.delegation(),
                route.matrixVersion(),
                caller.at());
    }
}
