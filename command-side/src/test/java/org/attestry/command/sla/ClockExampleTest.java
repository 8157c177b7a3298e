package org.attestry.command.sla;

import static org.attestry.command.sla.Clocked.CLOCKS;
import static org.attestry.command.sla.Clocked.DANA;
import static org.attestry.command.sla.Clocked.RESOLUTION;
import static org.attestry.command.sla.Clocked.at;
import static org.attestry.command.sla.Clocked.attestry;
import static org.attestry.command.sla.Clocked.given;
import static org.attestry.command.sla.Clocked.heading;
import static org.attestry.command.sla.Clocked.started;
import static org.attestry.command.sla.Told.asked;
import static org.attestry.command.sla.Told.resolved;

import java.time.Duration;
import org.attestry.events.sla.ClockEndEvent.SlaMet;
import org.attestry.events.sla.ClockEndEvent.SlaMissed;
import org.attestry.events.sla.ClockRunEvent.SlaClockPaused;
import org.attestry.events.sla.ClockRunEvent.SlaClockResumed;
import org.attestry.events.sla.ClockStepEvent.SlaBreached;
import org.attestry.events.sla.PauseReason;
import org.attestry.events.sla.Timing;
import org.junit.jupiter.api.Test;

/** The worked example: 16 business hours from the Tuesday before Thanksgiving, with a pause over the holidays. */
class ClockExampleTest {

    private static final SlaClockPaused PAUSED = new SlaClockPaused(
            CLOCKS,
            RESOLUTION,
            PauseReason.AWAITING_REQUESTER,
            Duration.ofHours(4),
            new Timing(null, null, null),
            at("2026-11-25T10:00"));
    private static final SlaClockResumed RESUMED = new SlaClockResumed(
            CLOCKS,
            RESOLUTION,
            PauseReason.AWAITING_REQUESTER,
            at("2026-11-25T10:00"),
            Duration.ofMinutes(510),
            false,
            heading("2026-12-01T12:30", "2026-11-30T13:30"),
            at("2026-11-30T09:30"));

    @Test
    void an_opened_issue_is_due_on_monday_at_13_and_looked_at_when_half_is_used_up() {
        given().by(attestry("2026-11-24T15:00"))
                .when(Told.opened("2026-11-24T15:00"))
                .then(started());
    }

    @Test
    void a_pause_stops_it_at_what_is_used_up() {
        given(started())
                .by(attestry("2026-11-25T10:00"))
                .when(asked("2026-11-25T10:00"))
                .then(PAUSED);
    }

    @Test
    void the_answer_lets_it_go_on_and_be_due_as_much_later_as_business_time_passed() {
        given(started(), PAUSED)
                .by(attestry("2026-11-30T09:30"))
                .when(Told.answered("2026-11-30T09:30"))
                .then(RESUMED);
    }

    @Test
    void what_is_used_up_leaves_the_pause_out() {
        given(started(), PAUSED, RESUMED)
                .by(attestry("2026-12-01T10:00"))
                .when(resolved("2026-12-01T10:00"))
                .then(new SlaMet(CLOCKS, RESOLUTION, Duration.ofMinutes(810), DANA, at("2026-12-01T10:00")));
    }

    @Test
    void done_at_the_very_moment_it_is_due_is_in_time() {
        given(started(), PAUSED, RESUMED)
                .by(attestry("2026-12-01T12:30"))
                .when(resolved("2026-12-01T12:30"))
                .then(new SlaMet(CLOCKS, RESOLUTION, Clocked.TARGET, DANA, at("2026-12-01T12:30")));
    }

    @Test
    void done_later_it_was_broken_at_the_moment_it_was_due_whoever_noticed_when() {
        var late = at("2026-12-01T15:30");
        given(started(), PAUSED, RESUMED)
                .by(attestry("2026-12-01T15:30"))
                .when(resolved("2026-12-01T15:30"))
                .then(
                        new SlaBreached(
                                CLOCKS,
                                RESOLUTION,
                                heading("2026-12-01T12:30", "2026-11-30T13:30"),
                                late,
                                at("2026-12-01T12:30")),
                        new SlaMissed(CLOCKS, RESOLUTION, Duration.ofHours(19), DANA, late));
    }

    @Test
    void done_while_it_stands_still_the_pause_ends_with_it() {
        var done = at("2026-11-30T09:30");
        given(started(), PAUSED)
                .by(attestry("2026-11-30T09:30"))
                .when(resolved("2026-11-30T09:30"))
                .then(RESUMED, new SlaMet(CLOCKS, RESOLUTION, Duration.ofHours(4), DANA, done));
    }
}
