package org.attestry.command.sla;

import static org.attestry.command.sla.Clocked.CLOCKS;
import static org.attestry.command.sla.Clocked.RESOLUTION;
import static org.attestry.command.sla.Clocked.at;
import static org.attestry.command.sla.Clocked.attestry;
import static org.attestry.command.sla.Clocked.calendar;
import static org.attestry.command.sla.Clocked.given;
import static org.attestry.command.sla.Clocked.heading;
import static org.attestry.command.sla.Clocked.promised;
import static org.attestry.command.sla.Clocked.rule;
import static org.attestry.command.sla.Clocked.started;

import java.util.ArrayList;
import java.util.List;
import org.attestry.events.Event;
import org.attestry.events.sla.ClockRunEvent.SlaClockRetimed;
import org.attestry.events.sla.ClockStepEvent.LadderStepTaken;
import org.attestry.events.sla.ClockStepEvent.SlaBreached;
import org.attestry.events.sla.ClockStepEvent.SlaWarningReached;
import org.attestry.events.sla.LadderStep;
import org.attestry.events.sla.Milestone;
import org.attestry.events.sla.Timing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a clock does by itself when somebody looks at it. */
class ClockAlarmTest {

    private static final TellTime LOOK = new TellTime(CLOCKS, RESOLUTION);
    private static final String DUE = "2026-11-30T13:00";
    private static final LadderStepTaken HALF = step(0, "2026-11-25T14:00", "2026-11-30T09:00");

    @Test
    void at_half_of_the_time_the_owner_is_warned_and_the_next_look_is_at_three_quarters() {
        given(started())
                .by(attestry("2026-11-25T14:00"))
                .when(LOOK)
                .then(new SlaWarningReached(CLOCKS, RESOLUTION, 50, at("2026-11-25T14:00")), HALF);
    }

    @Test
    void a_step_is_taken_once() {
        given(started(), HALF).by(attestry("2026-11-25T14:00")).when(LOOK).isNoNews();
    }

    @Test
    void after_a_night_without_anybody_looking_every_step_is_taken_at_its_own_moment() {
        var events = new ArrayList<Event>(List.of(
                new SlaWarningReached(CLOCKS, RESOLUTION, 75, at("2026-11-30T09:00")),
                step(1, "2026-11-30T09:00", "2026-11-30T11:24"),
                new SlaWarningReached(CLOCKS, RESOLUTION, 90, at("2026-11-30T11:24")),
                step(2, "2026-11-30T11:24", "2026-11-30T13:00:01"),
                new SlaBreached(
                        CLOCKS, RESOLUTION, heading(DUE, "2026-11-30T13:00:01"), at("2026-12-01T08:00"), at(DUE)),
                step(3, DUE, "2026-12-01T12:00")));
        given(started(), HALF).by(attestry("2026-12-01T08:00")).when(LOOK).then(events.toArray(Event[]::new));
    }

    @Test
    void it_is_not_broken_at_the_moment_it_is_due_but_a_second_later() {
        var taken = new Event[] {
            started(), HALF, step(1, "2026-11-30T09:00", null), step(2, "2026-11-30T11:24", "2026-11-30T13:00:01")
        };
        given(taken).by(attestry("2026-11-30T13:00")).when(LOOK).isNoNews();
        var breached = new SlaBreached(
                CLOCKS, RESOLUTION, heading(DUE, "2026-11-30T13:00:01"), at("2026-11-30T13:00:01"), at(DUE));
        given(taken).by(attestry("2026-11-30T13:00:01")).when(LOOK).then(breached, step(3, DUE, "2026-12-01T12:00"));
    }

    @Test
    void a_history_told_late_is_not_broken_before_it_can_be_told_to_its_end() {
        var told = at("2026-12-20T10:00");
        var settled = at("2026-12-21T10:00");
        var late = started(RESOLUTION, new Timing(at(DUE), settled, settled));
        given().by(attestry("2026-11-24T15:00"))
                .when(new SignalClocks(CLOCKS, Milestone.OPENED, null, Clocked.NORTH, false, told))
                .then(late);
        given(late).by(attestry("2026-12-21T09:59")).when(LOOK).isNoNews();
    }

    @Test
    void a_closure_added_while_it_runs_moves_what_is_due_and_one_added_later_than_it_is_over_does_not() {
        var storm = Clocked.storm("2026-11-25T08:00", "2026-11-25T17:00");
        var caller = attestry("2026-11-25T09:00", promised(rule()), calendar(), storm);
        var moved = new SlaClockRetimed(
                CLOCKS, RESOLUTION, heading("2026-12-01T13:00", "2026-11-30T14:00"), at("2026-11-25T09:00"));
        given(started()).by(caller).when(LOOK).then(moved);
        given(started(), moved).by(caller).when(LOOK).isNoNews();
        given(started(), ClockMovesTest.met()).by(caller).when(LOOK).isNoNews();
    }

    @Test
    void a_closure_that_is_over_before_it_began_moves_nothing() {
        var storm = Clocked.storm("2026-11-23T08:00", "2026-11-24T14:00");
        given(started())
                .by(attestry("2026-11-25T09:00", promised(rule()), calendar(), storm))
                .when(LOOK)
                .isNoNews();
    }

    @Test
    void a_clock_nobody_knows_says_nothing() {
        given().by(attestry("2026-11-25T09:00")).when(LOOK).isNoNews();
    }

    private static LadderStepTaken step(int number, String moment, @Nullable String next) {
        LadderStep step = StandardClocks.LADDER.get(number);
        return new LadderStepTaken(
                CLOCKS, RESOLUTION, step.percent(), step.tell(), null, null, heading(DUE, next), at(moment));
    }
}
