package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.CaseRefusal.ALREADY_TRIAGED;
import static org.attestry.command.exceptions.CaseRefusal.DUPLICATE_OF_WHICH;
import static org.attestry.command.exceptions.CaseRefusal.WHAT_IS_MISSING;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Known;
import org.attestry.command.kernel.Recalls;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.Id;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.IntakeEvent.ExceptionTriaged;
import org.attestry.events.exceptions.TriageOutcome;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Say after a first look where a case goes: on to vetting, back for what is missing, or nowhere.
 *
 * @param caseId the case
 * @param outcome where it goes
 * @param duplicateOf for a duplicate: the case that is about the same
 * @param note for an incomplete case: what is missing, which becomes a question; otherwise why
 */
@Command(
        path = "PUT /exceptions/{caseId}/triage",
        by = {Role.OFFICER})
public record TriageExceptionCase(
        @Target ExceptionCaseId caseId,
        TriageOutcome outcome,
        @Nullable @Known ExceptionCaseId duplicateOf,
        @Nullable @Size(min = 1, max = 4000) String note)
        implements Recalls {

    @Override
    public List<Id> recalls() {
        return Questions.RECALLS;
    }

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        var dossier = Must.beRequested(stage).dossier();
        if (dossier.says(ExceptionTriaged.class, at -> triaged(caller, at))) {
            return List.of();
        }
        if (!(Must.bePending(stage) instanceof Stage.Requested)) {
            throw new Refused(ALREADY_TRIAGED);
        }
        dossier.mustNotConcern(Hands.of(caller));
        Questions.mustBeAnswered(dossier);
        if ((outcome == TriageOutcome.DUPLICATE) != (duplicateOf != null) || caseId.equals(duplicateOf)) {
            throw new Refused(DUPLICATE_OF_WHICH);
        }
        return outcome == TriageOutcome.INCOMPLETE
                ? List.of(triaged(caller, caller.at()), question(dossier, caller))
                : List.of(triaged(caller, caller.at()));
    }

    private ExceptionEvent question(Dossier dossier, Caller caller) {
        if (note == null) {
            throw new Refused(WHAT_IS_MISSING);
        }
        return Questions.asked(caseId, Questions.next(dossier), note, caller, caller.at());
    }

    private ExceptionTriaged triaged(Caller caller, Instant at) {
        return new ExceptionTriaged(caseId, outcome, duplicateOf, note, caller.staff(), at);
    }
}
