package org.attestry.command.implementation;

import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Recalls;
import org.attestry.command.kernel.Target;
import org.attestry.events.Id;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.events.implementation.ImplementationId;
import org.attestry.events.implementation.VerificationEvent.LoopClosed;
import org.attestry.events.sla.BusinessCalendar;
import org.attestry.events.sla.CalendarId;
import org.attestry.http.Role;

/**
 * Say that nothing is left to do: approved, in effect, verified and of use.
 *
 * @param implementation the implementation
 */
@Command(
        path = "PUT /implementations/{implementation}/closing",
        by = {Role.OFFICER, Role.DIRECTOR})
public record CloseLoop(@Target ImplementationId implementation) implements Recalls {

    @Override
    public List<Id> recalls() {
        return List.of(CalendarId.PLAN);
    }

    List<ImplementationEvent> decide(Stage stage, Caller caller) {
        if (stage instanceof Stage.Closed) {
            return List.of();
        }
        if (!(stage instanceof Stage.Confirmed(var file))) {
            throw NotNow.at(stage);
        }
        file.mustBeJudgedByAnother(caller);
        var approvedAt = file.order().approvedAt();
        var passed = BusinessCalendar.of(caller.historyOf(CalendarId.PLAN)).between(approvedAt, caller.at());
        return List.of(new LoopClosed(
                implementation,
                approvedAt,
                passed.toMinutes(),
                caller.staff(),
                caller.person().onBehalfOf(),
                caller.at()));
    }
}
