package org.attestry.command.exceptions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.VettingEvent.VettingOpinionRecorded;
import org.attestry.events.exceptions.VettingFunction;
import org.attestry.events.exceptions.VettingOpinion;
import org.attestry.http.Role;

/**
 * Give the opinion of a function that was asked, or change the one you gave until the case is submitted; and give it
 * anew when the case is to be renewed.
 *
 * @param caseId the case
 * @param function the part of the house you speak for
 * @param opinion whether it supports, supports under conditions, or objects
 * @param text why, and under which conditions
 */
@Command(
        path = "PUT /exceptions/{caseId}/vetting/{function}",
        by = {Role.VETTER})
public record RecordVettingOpinion(
        @Target ExceptionCaseId caseId,
        VettingFunction function,
        VettingOpinion opinion,
        @NotBlank @Size(max = 4000) String text) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        return switch (Must.beRequested(stage)) {
            case Stage.Vetting now -> speak(now.dossier(), now.dossier(), caller);
            case Stage.Vetted now -> speak(now.dossier(), now.dossier(), caller);
            case Stage.Assessed now -> speak(now.dossier(), now.dossier(), caller);
            case Stage.Granted granted -> speak(granted.dossier(), Renewals.open(granted.dossier()), caller);
            case Stage.Known other when repeats(other.dossier(), caller) -> List.of();
            case Stage.Requested early -> throw new Refused(CaseRefusal.NOT_YET_TRIAGED);
            case Stage.Triaged early -> throw new Refused(CaseRefusal.NOT_ASKED);
            case Stage.AwaitingApproval late -> throw new Refused(CaseRefusal.SUBMITTED);
            case Stage.Over over -> throw Must.isOver(over);
        };
    }

    /** What was said in this round of vetting is repeated or changed; whoever spoke for a function goes on speaking for it. */
    private List<ExceptionEvent> speak(Dossier dossier, Dossier round, Caller caller) {
        if (repeats(round, caller)) {
            return List.of();
        }
        dossier.mustNotConcern(Hands.of(caller));
        Separation.of(dossier).mustNotRecuse(Hands.of(caller));
        if (!dossier.functionsAsked().contains(function)) {
            throw new Refused(CaseRefusal.NOT_ASKED);
        }
        var before = round.opinions().get(function);
        if (before != null && !new Hands(before.vettedBy(), before.onBehalfOf()).equals(Hands.of(caller))) {
            throw new Refused(CaseRefusal.SPOKEN_BY_ANOTHER, before.sentence() + ".");
        }
        return List.of(recorded(caller, caller.at()));
    }

    private boolean repeats(Dossier dossier, Caller caller) {
        var before = dossier.opinions().get(function);
        return before != null && before.equals(recorded(caller, before.at()));
    }

    private VettingOpinionRecorded recorded(Caller caller, Instant at) {
        return new VettingOpinionRecorded(
                caseId, function, opinion, text, caller.staff(), caller.person().onBehalfOf(), at);
    }
}
