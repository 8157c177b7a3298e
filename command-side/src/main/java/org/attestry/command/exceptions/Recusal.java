package org.attestry.command.exceptions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.attestry.command.kernel.Refused;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalGiven;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.RecusalEvent.ApproverRecused;
import org.attestry.events.exceptions.RecusalEvent.ConflictOfInterestDeclared;
import org.attestry.events.exceptions.WishEvent.ApprovalsVoided;

/** What follows when somebody turns out to be too close to a case to decide it. */
final class Recusal {

    private Recusal() {}

    /**
     * Whether this was said before.
     *
     * @throws Refused if it was said for another reason
     */
    static boolean isSaid(Dossier dossier, StaffId staff, String reason) {
        var reasons = Stream.concat(
                        dossier.all(ConflictOfInterestDeclared.class).stream()
                                .map(said -> Map.entry(said.staff(), said.reason())),
                        dossier.all(ApproverRecused.class).stream().map(said -> Map.entry(said.staff(), said.reason())))
                .filter(said -> said.getKey().equals(staff))
                .map(Map.Entry::getValue)
                .toList();
        if (reasons.isEmpty() || reasons.contains(reason)) {
            return !reasons.isEmpty();
        }
        throw new Refused(ApprovalRefusal.RECUSED_OTHERWISE);
    }

    /** The recusal; and if that person has agreed already, nothing that was agreed to counts any more. */
    static List<ExceptionEvent> of(ExceptionEvent recusal, StaffId staff, Stage stage, Instant at) {
        if (!(stage instanceof Stage.AwaitingApproval waiting) || !hasAgreed(waiting, staff)) {
            return List.of(recusal);
        }
        var approvers = waiting.given().stream().map(ApprovalGiven::approvedBy).toList();
        var route = waiting.route();
        return List.of(recusal, new ApprovalsVoided(route.caseId(), route.round(), approvers, recusal.sentence(), at));
    }

    private static boolean hasAgreed(Stage.AwaitingApproval waiting, StaffId staff) {
        return waiting.given().stream()
                .anyMatch(given -> given.approvedBy().equals(staff) || Objects.equals(given.onBehalfOf(), staff));
    }
}
