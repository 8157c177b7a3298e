package org.attestry.query.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.attestry.events.views.ScheduleEvent.ScheduleEnded;
import org.attestry.events.views.ScheduleEvent.VerificationsDue;
import org.attestry.events.views.ScheduleEvent.VerificationsScheduled;
import org.attestry.events.views.ScheduleId;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class SchedulesIT {

    private static final ScheduleId WEEKLY = new ScheduleId("sch-weekly");
    private static final List<String> VIEWS = List.of("visits.visit-log");
    private static final Instant NOW = Instant.parse("2026-05-01T06:00:00Z");
    private static final Instant NEXT = NOW.plus(Duration.ofDays(7));

    @AutoClose
    private final History history = History.seenBy(new Schedules());

    @Test
    void a_schedule_says_when_it_runs_next_until_it_is_ended() {
        history.by("stf-ada").happened(new VerificationsScheduled(WEEKLY, VIEWS, 7, NOW, NOW));
        assertThat(weekly()).isEqualTo(new VerificationSchedule(WEEKLY, VIEWS, 7, 0, NOW, "stf-ada", null));
        history.happened(new VerificationsDue(WEEKLY, 1, VIEWS, NEXT, NOW));
        assertThat(weekly()).isEqualTo(new VerificationSchedule(WEEKLY, VIEWS, 7, 1, NEXT, "stf-ada", null));
        history.happened(new ScheduleEnded(WEEKLY, "enough", NOW));
        assertThat(weekly()).isEqualTo(new VerificationSchedule(WEEKLY, VIEWS, 7, 1, null, "stf-ada", "enough"));
    }

    private VerificationSchedule weekly() {
        return history.as(Role.AUDITOR, Markets.EVERY)
                .ask(new FindSchedules(null, null))
                .items()
                .getFirst();
    }
}
