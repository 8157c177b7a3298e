package org.attestry.command.views;

import java.time.Instant;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.views.ScheduleEvent;
import org.attestry.events.views.ScheduleEvent.ScheduleEnded;
import org.attestry.events.views.ScheduleEvent.VerificationsDue;
import org.attestry.events.views.ScheduleEvent.VerificationsScheduled;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Views that are verified again and again. */
@Aggregate(type = "VerificationSchedule")
final class Schedule extends Root {

    /** What it remembers; the next run is due at no earlier time. */
    record Stage(@Nullable VerificationsScheduled scheduled, int runs, Instant next, boolean ended) {

        Stage after(ScheduleEvent event) {
            return switch (event) {
                case VerificationsScheduled e -> new Stage(e, 0, e.first(), false);
                case VerificationsDue e -> new Stage(scheduled, e.run(), e.next(), ended);
                case ScheduleEnded e -> new Stage(scheduled, runs, next, true);
            };
        }
    }

    private Stage stage = new Stage(null, 0, Instant.EPOCH, false);

    @Decides
    Version handle(ScheduleVerifications command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(RunVerifications command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(EndSchedule command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @EventSourcingHandler
    void on(ScheduleEvent event) {
        remember(event);
        stage = stage.after(event);
    }
}
