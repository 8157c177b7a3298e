package org.attestry.command.exceptions;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.VettingEvent.VettingStarted;
import org.attestry.events.exceptions.VettingFunction;
import org.attestry.http.Role;

/**
 * Ask functions of the house for their opinion; asking again, before submission, asks the named ones and no others.
 *
 * @param caseId the case
 * @param functions those that have to speak
 */
@Command(
        path = "PUT /exceptions/{caseId}/vetting",
        by = {Role.OFFICER})
public record StartVetting(
        @Target ExceptionCaseId caseId,
        @NotEmpty @Size(max = 10) List<VettingFunction> functions) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        var dossier = Must.beRequested(stage).dossier();
        if (dossier.says(VettingStarted.class, at -> started(caller, at))) {
            return List.of();
        }
        return switch (Must.bePending(stage)) {
            case Stage.Requested early -> throw new Refused(CaseRefusal.NOT_YET_TRIAGED);
            case Stage.AwaitingApproval late -> throw new Refused(CaseRefusal.SUBMITTED);
            case Stage.Triaged now -> start(dossier, caller);
            case Stage.Vetting again -> start(dossier, caller);
            case Stage.Vetted again -> start(dossier, caller);
            case Stage.Assessed again -> start(dossier, caller);
        };
    }

    private List<ExceptionEvent> start(Dossier dossier, Caller caller) {
        dossier.mustNotConcern(Hands.of(caller));
        return List.of(started(caller, caller.at()));
    }

    private VettingStarted started(Caller caller, Instant at) {
        return new VettingStarted(caseId, functions.stream().distinct().sorted().toList(), caller.staff(), at);
    }
}
