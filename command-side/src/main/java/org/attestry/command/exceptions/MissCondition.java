package org.attestry.command.exceptions;

import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Recalls;
import org.attestry.command.kernel.Target;
import org.attestry.events.Id;
import org.attestry.events.exceptions.Condition;
import org.attestry.events.exceptions.ConditionId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionDues;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.SuspensionCause;
import org.attestry.events.exceptions.TermEvent.ConditionMet;
import org.attestry.events.exceptions.TermEvent.ConditionMissed;
import org.attestry.http.Role;

/**
 * Take a subsequent condition as missed because its last day is over, and suspend the exception.
 *
 * @param caseId the case
 * @param condition the condition
 */
@Command(
        path = "PUT /exceptions/{caseId}/conditions/{condition}/miss",
        by = {Role.POLICY})
public record MissCondition(@Target ExceptionCaseId caseId, ConditionId condition) implements Recalls {

    @Override
    public List<Id> recalls() {
        return Cure.RECALLS;
    }

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        if (!(stage instanceof Stage.Granted granted) || isSettled(granted.dossier())) {
            return List.of();
        }
        return Grant.terms(granted.dossier()).conditions().stream()
                .filter(c -> c.id().equals(condition))
                .findFirst()
                .map(c -> missed(granted, c, caller))
                .orElse(List.of());
    }

    private List<ExceptionEvent> missed(Stage.Granted granted, Condition missed, Caller caller) {
        var day = missed.dueBy();
        if (day == null) {
            return List.of();
        }
        var over = ExceptionDues.endOf(day, granted.dossier().zone());
        return caller.at().isBefore(over)
                ? List.of()
                : Cure.suspending(
                        granted,
                        new ConditionMissed(caseId, condition, day, over),
                        SuspensionCause.CONDITION_OVERDUE,
                        caller);
    }

    private boolean isSettled(Dossier dossier) {
        return dossier.past().stream().anyMatch(event -> switch (event) {
            case ConditionMet e -> e.condition().equals(condition);
            case ConditionMissed e -> e.condition().equals(condition);
            default -> false;
        });
    }
}
