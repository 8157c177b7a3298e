package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.TermRefusal.MET_ALREADY;
import static org.attestry.command.exceptions.TermRefusal.UNKNOWN_CONDITION;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.ConditionId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.TermEvent.ConditionMet;
import org.attestry.http.Role;

/**
 * Say that a condition of the approval is met. The last precedent one lets the exception take effect; one that was
 * overdue puts it back into effect.
 *
 * @param caseId the case
 * @param condition the condition
 * @param evidence what shows it
 */
@Command(
        path = "PUT /exceptions/{caseId}/conditions/{condition}",
        by = {Role.OFFICER, Role.MANAGER, Role.DIRECTOR})
public record MeetCondition(
        @Target ExceptionCaseId caseId,
        ConditionId condition,
        @NotBlank @Size(max = 4000) String evidence) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        var dossier = Must.beRequested(stage).dossier();
        var before = dossier.all(ConditionMet.class).stream()
                .filter(met -> met.condition().equals(condition))
                .findFirst();
        if (before.filter(met -> met.equals(met(caller, met.at()))).isPresent()) {
            return List.of();
        }
        Must.beGranted(stage);
        if (Grant.terms(dossier).conditions().stream().noneMatch(c -> c.id().equals(condition))) {
            throw new Refused(UNKNOWN_CONDITION);
        }
        if (before.isPresent()) {
            throw new Refused(MET_ALREADY, before.get().sentence() + ".");
        }
        dossier.mustNotConcern(Hands.of(caller));
        return Activation.following(stage, caller, List.of(met(caller, caller.at())));
    }

    private ConditionMet met(Caller caller, Instant at) {
        return new ConditionMet(caseId, condition, evidence, caller.staff(), at);
    }
}
