package org.attestry.command.views;

import java.time.Duration;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.views.ScheduleEvent;
import org.attestry.events.views.ScheduleEvent.VerificationsDue;
import org.attestry.events.views.ScheduleId;
import org.attestry.http.Role;

/**
 * Note that the verifications of a schedule are due, and when they will be again.
 *
 * @param schedule which
 */
@Command(path = "PUT /verification-schedules/{schedule}/run", by = Role.POLICY)
public record RunVerifications(@Target ScheduleId schedule) {

    List<ScheduleEvent> decide(Schedule.Stage stage, Caller caller) {
        var scheduled = stage.scheduled();
        if (scheduled == null || stage.ended() || caller.at().isBefore(stage.next())) {
            return List.of();
        }
        var next = caller.at().plus(Duration.ofDays(scheduled.everyDays()));
        return List.of(new VerificationsDue(schedule, stage.runs() + 1, scheduled.views(), next, caller.at()));
    }
}
