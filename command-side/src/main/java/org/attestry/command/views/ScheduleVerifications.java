package org.attestry.command.views;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.views.DeadLettersId;
import org.attestry.events.views.ScheduleEvent;
import org.attestry.events.views.ScheduleEvent.VerificationsScheduled;
import org.attestry.events.views.ScheduleId;
import org.attestry.http.Role;

/**
 * Have views verified again and again.
 *
 * @param schedule the name programs use for it
 * @param views like {@code visits.visit-log}
 * @param everyDays how many days apart, each of 24 hours
 * @param first when first; what is past is due at once
 */
@Command(path = "PUT /verification-schedules/{schedule}", by = Role.ADMINISTRATOR)
public record ScheduleVerifications(
        @Target ScheduleId schedule,

        @Size(min = 1, max = 200)
        List<@Size(max = 60) @Pattern(regexp = DeadLettersId.NAME, message = "must be like visits.visit-log") String>
                views,

        @Positive @Max(366) int everyDays,
        Instant first) {

    List<ScheduleEvent> decide(Schedule.Stage stage, Caller caller) {
        if (stage.scheduled() == null) {
            return List.of(new VerificationsScheduled(schedule, views, everyDays, first, caller.at()));
        }
        var before = stage.scheduled();
        if (!before.equals(new VerificationsScheduled(schedule, views, everyDays, first, before.at()))) {
            throw new Refused(ViewsRefusal.SCHEDULED_OTHERWISE);
        }
        return List.of();
    }
}
