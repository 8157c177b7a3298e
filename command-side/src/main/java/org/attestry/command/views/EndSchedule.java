package org.attestry.command.views;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.views.ScheduleEvent;
import org.attestry.events.views.ScheduleEvent.ScheduleEnded;
import org.attestry.events.views.ScheduleId;
import org.attestry.http.Role;

/**
 * Have views no longer verified by a schedule.
 *
 * @param schedule which
 * @param reason why
 */
@Command(path = "PUT /verification-schedules/{schedule}/end", by = Role.ADMINISTRATOR)
public record EndSchedule(
        @Target ScheduleId schedule,
        @NotBlank @Size(max = 500) String reason) {

    List<ScheduleEvent> decide(Schedule.Stage stage, Caller caller) {
        if (stage.scheduled() == null) {
            throw new Refused(ViewsRefusal.UNKNOWN_SCHEDULE);
        }
        return stage.ended() ? List.of() : List.of(new ScheduleEnded(schedule, reason, caller.at()));
    }
}
