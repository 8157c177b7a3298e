package org.attestry.command.sla;

import static org.attestry.command.sla.Clocked.CLOCKS;
import static org.attestry.command.sla.Clocked.DANA;
import static org.attestry.command.sla.Clocked.RESOLUTION;
import static org.attestry.command.sla.Clocked.at;
import static org.attestry.command.sla.Clocked.attestry;
import static org.attestry.command.sla.Clocked.calendar;
import static org.attestry.command.sla.Clocked.given;
import static org.attestry.command.sla.Clocked.heading;
import static org.attestry.command.sla.Clocked.promised;
import static org.attestry.command.sla.Clocked.rule;
import static org.attestry.command.sla.Clocked.started;
import static org.attestry.command.sla.Told.answered;
import static org.attestry.command.sla.Told.asked;

import java.time.Duration;
import org.attestry.events.sla.ClockEndEvent.SlaMet;
import org.attestry.events.sla.ClockRunEvent.SlaClockPaused;
import org.attestry.events.sla.ClockRunEvent.SlaClockResumed;
import org.attestry.events.sla.PauseReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a clock stands still, and when it goes on. */
class ClockPausesTest {

    private static final Duration HOUR = Duration.ofHours(1);

    static SlaMet met() {
        return new SlaMet(CLOCKS, RESOLUTION, HOUR, DANA, at("2026-11-24T16:00"));
    }

    private static SlaClockPaused paused(String wallClock, Duration consumed, @Nullable String alarm) {
        return new SlaClockPaused(
                CLOCKS, RESOLUTION, PauseReason.AWAITING_REQUESTER, consumed, heading(null, alarm), at(wallClock));
    }

    @Test
    void only_a_reason_the_promise_names_lets_it_stand_still() {
        given(started())
                .by(attestry("2026-11-25T10:00"))
                .when(new PauseClocks(CLOCKS, PauseReason.FORCE_MAJEURE, at("2026-11-25T10:00")))
                .isNoNews();
    }

    @Test
    void a_pause_outside_business_hours_adds_nothing() {
        given(started(), paused("2026-11-24T18:00", HOUR.multipliedBy(2), null))
                .by(attestry("2026-11-25T07:00"))
                .when(answered("2026-11-25T07:00"))
                .then(new SlaClockResumed(
                        CLOCKS,
                        RESOLUTION,
                        PauseReason.AWAITING_REQUESTER,
                        at("2026-11-24T18:00"),
                        Duration.ZERO,
                        false,
                        heading("2026-11-30T13:00", "2026-11-25T14:00"),
                        at("2026-11-25T07:00")));
    }

    @Test
    void a_pause_ends_by_itself_when_it_has_been_as_long_as_it_may_be() {
        var promise = promised(rule(null, HOUR.multipliedBy(3)));
        var pause = paused("2026-11-25T10:00", HOUR.multipliedBy(4), "2026-11-25T13:00");
        given(started())
                .by(attestry("2026-11-25T10:00", promise, calendar()))
                .when(asked("2026-11-25T10:00"))
                .then(pause);
        var resumed = new SlaClockResumed(
                CLOCKS,
                RESOLUTION,
                PauseReason.AWAITING_REQUESTER,
                at("2026-11-25T10:00"),
                HOUR.multipliedBy(3),
                true,
                heading("2026-11-30T16:00", "2026-11-25T17:00"),
                at("2026-11-25T13:00"));
        given(started(), pause)
                .by(attestry("2026-11-25T13:00", promise, calendar()))
                .when(new TellTime(CLOCKS, RESOLUTION))
                .then(resumed);
        given(started(), pause)
                .by(attestry("2026-11-25T15:00", promise, calendar()))
                .when(answered("2026-11-25T15:00"))
                .then(resumed);
        given(started(), pause, resumed)
                .by(attestry("2026-11-25T15:00", promise, calendar()))
                .when(asked("2026-11-25T15:00"))
                .isNoNews();
    }

    @Test
    void it_stands_still_no_more_often_than_it_may() {
        var promise = promised(rule(1, null));
        var resumed = new SlaClockResumed(
                CLOCKS,
                RESOLUTION,
                PauseReason.AWAITING_REQUESTER,
                at("2026-11-25T10:00"),
                HOUR,
                false,
                heading("2026-11-30T14:00", null),
                at("2026-11-25T11:00"));
        given(started(), paused("2026-11-25T10:00", HOUR.multipliedBy(4), null), resumed)
                .by(attestry("2026-11-25T12:00", promise, calendar()))
                .when(asked("2026-11-25T12:00"))
                .isNoNews();
    }
}
