package org.attestry.command.exceptions;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.VettingEvent.VettingCompleted;
import org.attestry.http.Role;

/**
 * Close the vetting: every function that was asked has given its opinion, and no answer is owed.
 *
 * @param caseId the case
 */
@Command(
        path = "PUT /exceptions/{caseId}/vetting-completion",
        by = {Role.OFFICER})
public record CompleteVetting(@Target ExceptionCaseId caseId) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        return switch (Must.beRequested(stage)) {
            case Stage.Requested early -> throw new Refused(CaseRefusal.NOT_YET_TRIAGED);
            case Stage.Triaged early -> throw new Refused(CaseRefusal.NOT_ASKED);
            case Stage.Vetting now -> List.of(completed(now.dossier(), caller));
            case Stage.Known late
            when late.dossier().last(VettingCompleted.class).isPresent() -> List.of();
            case Stage.Over over -> throw Must.isOver(over);
            case Stage.Known granted -> throw new Refused(CaseRefusal.ALREADY_GRANTED);
        };
    }

    private VettingCompleted completed(Dossier dossier, Caller caller) {
        dossier.mustNotConcern(Hands.of(caller));
        var silent = dossier.functionsAsked().stream()
                .filter(function -> !dossier.opinions().containsKey(function))
                .map(ExceptionEvent::words)
                .collect(joining(", "));
        if (!silent.isEmpty()) {
            throw new Refused(CaseRefusal.NOT_ALL_SPOKEN, "Not yet: " + silent + ".");
        }
        Questions.mustBeAnswered(dossier);
        return new VettingCompleted(caseId, caller.staff(), caller.at());
    }
}
