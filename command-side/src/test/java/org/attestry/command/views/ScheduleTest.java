package org.attestry.command.views;

import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.caller;
import static org.attestry.command.kernel.Callers.policy;
import static org.attestry.command.kernel.PolicyStory.whenDue;
import static org.attestry.command.kernel.PolicyStory.whenHappened;
import static org.attestry.command.kernel.Story.given;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Due;
import org.attestry.events.views.ScheduleEvent;
import org.attestry.events.views.ScheduleEvent.ScheduleEnded;
import org.attestry.events.views.ScheduleEvent.VerificationsDue;
import org.attestry.events.views.ScheduleEvent.VerificationsScheduled;
import org.attestry.events.views.ScheduleId;
import org.attestry.http.Role;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final ScheduleId WEEKLY = new ScheduleId("sch-weekly");
    private static final List<String> VIEWS = List.of("visits.visit-log", "issues.issue-board");
    private static final Instant LATER = NOW.plus(Duration.ofDays(1));
    private static final Caller ADA = caller("stf-ada", Role.ADMINISTRATOR);

    @Test
    void views_are_scheduled_once_and_the_same_again_is_no_news() {
        given(Schedule.class).by(ADA).when(schedule(7)).then(scheduled(NOW));
        given(Schedule.class, scheduled(NOW)).by(ADA).when(schedule(7)).isNoNews();
        given(Schedule.class, scheduled(NOW)).by(ADA).when(schedule(8)).isRefused(ViewsRefusal.SCHEDULED_OTHERWISE);
    }

    @Test
    void a_run_is_due_at_its_time_and_says_when_the_next_one_is() {
        given(Schedule.class, scheduled(NOW))
                .by(policy())
                .when(new RunVerifications(WEEKLY))
                .then(due(1));
        given(Schedule.class, scheduled(NOW), due(1))
                .by(policy())
                .when(new RunVerifications(WEEKLY))
                .isNoNews();
        given(Schedule.class, scheduled(LATER))
                .by(policy())
                .when(new RunVerifications(WEEKLY))
                .isNoNews();
    }

    @Test
    void an_ended_schedule_runs_no_more() {
        given(Schedule.class, scheduled(NOW))
                .by(ADA)
                .when(new EndSchedule(WEEKLY, "enough"))
                .then(ended());
        given(Schedule.class, scheduled(NOW), ended())
                .by(ADA)
                .when(new EndSchedule(WEEKLY, "enough"))
                .isNoNews();
        given(Schedule.class, scheduled(NOW), ended())
                .by(policy())
                .when(new RunVerifications(WEEKLY))
                .isNoNews();
        given(Schedule.class).by(ADA).when(new EndSchedule(WEEKLY, "?")).isRefused(ViewsRefusal.UNKNOWN_SCHEDULE);
    }

    @Test
    void when_the_time_has_come_every_view_is_verified_under_a_name_of_its_own() {
        var policy = new WhenVerificationsDueOrderThem();
        whenDue(policy, ScheduleEvent.DUE, new Due("sch-weekly", "", NOW)).sends(new RunVerifications(WEEKLY));
        whenHappened(policy, due(1))
                .sends(VIEWS.stream()
                        .map(view -> new OrderVerification(WhenVerificationsDueOrderThem.nameOf(due(1), view), view))
                        .toArray());
    }

    private static ScheduleVerifications schedule(int everyDays) {
        return new ScheduleVerifications(WEEKLY, VIEWS, everyDays, NOW);
    }

    private static VerificationsScheduled scheduled(Instant first) {
        return new VerificationsScheduled(WEEKLY, VIEWS, 7, first, NOW);
    }

    private static VerificationsDue due(int run) {
        return new VerificationsDue(WEEKLY, run, VIEWS, NOW.plus(Duration.ofDays(7)), NOW);
    }

    private static ScheduleEnded ended() {
        return new ScheduleEnded(WEEKLY, "enough", NOW);
    }
}
