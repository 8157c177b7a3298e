package org.attestry.command.sla;

import static org.attestry.command.sla.Clocked.CLOCKS;
import static org.attestry.command.sla.Clocked.DANA;
import static org.attestry.command.sla.Clocked.RESOLUTION;
import static org.attestry.command.sla.Clocked.at;
import static org.attestry.command.sla.Clocked.attestry;
import static org.attestry.command.sla.Clocked.calendar;
import static org.attestry.command.sla.Clocked.given;
import static org.attestry.command.sla.Clocked.heading;
import static org.attestry.command.sla.Clocked.rule;
import static org.attestry.command.sla.Clocked.started;
import static org.attestry.command.sla.Told.opened;

import java.time.Duration;
import java.util.List;
import org.attestry.events.issues.Priority;
import org.attestry.events.sla.ClockEndEvent.SlaCancelled;
import org.attestry.events.sla.ClockEndEvent.SlaMet;
import org.attestry.events.sla.ClockRunEvent.SlaClockReopened;
import org.attestry.events.sla.ClockRunEvent.SlaRetargeted;
import org.attestry.events.sla.Milestone;
import org.attestry.events.sla.SlaDefinitionEvent.SlaDefined;
import org.junit.jupiter.api.Test;

/** What happens to a clock when something happens to the thing it belongs to. */
class ClockMovesTest {

    private static final Duration HOUR = Duration.ofHours(1);

    static SlaMet met() {
        return new SlaMet(CLOCKS, RESOLUTION, HOUR, DANA, at("2026-11-24T16:00"));
    }

    @Test
    void where_nothing_is_promised_nothing_starts() {
        var later = new SlaDefined(
                CLOCKS.subject().definition(),
                1,
                started().calendar(),
                List.of(rule()),
                at("2026-11-24T15:01"),
                at("2026-11-24T15:01"));
        given().by(attestry("2026-11-24T15:00", later, calendar()))
                .when(opened("2026-11-24T15:00"))
                .isNoNews();
    }

    @Test
    void a_clock_that_runs_is_not_started_again() {
        given(started())
                .by(attestry("2026-11-24T16:00"))
                .when(opened("2026-11-24T16:00"))
                .isNoNews();
    }

    @Test
    void another_priority_replaces_the_target_and_keeps_start_and_used_up_time() {
        var critical = new RetargetClocks(CLOCKS, Priority.CRITICAL, at("2026-11-24T16:00"));
        var retargeted = new SlaRetargeted(
                CLOCKS,
                RESOLUTION,
                Priority.CRITICAL,
                HOUR.multipliedBy(4),
                null,
                null,
                heading("2026-11-25T10:00", "2026-11-24T17:00"),
                at("2026-11-24T16:00"));
        given(started()).by(attestry("2026-11-24T16:00")).when(critical).then(retargeted);
        given(started(), retargeted)
                .by(attestry("2026-11-24T16:30"))
                .when(critical)
                .isNoNews();
    }

    @Test
    void reopened_on_the_same_clock_it_goes_on_as_if_it_had_never_stopped() {
        given(started(), met())
                .by(attestry("2026-11-25T08:00"))
                .when(new ReopenClocks(CLOCKS, Milestone.RESOLVED, at("2026-11-25T08:00")))
                .then(new SlaClockReopened(
                        CLOCKS, RESOLUTION, heading("2026-11-30T13:00", "2026-11-25T14:00"), at("2026-11-25T08:00")));
    }

    @Test
    void reopened_on_a_new_clock_a_second_run_begins() {
        given(started(), met())
                .by(attestry("2026-11-24T15:00"))
                .when(opened("2026-11-24T15:00"))
                .then(started("resolution-2", started().timing()));
    }

    @Test
    void what_is_no_longer_wanted_has_no_outcome_and_is_not_cancelled_twice() {
        var cancel = new CancelClocks(CLOCKS, null, "Merged", at("2026-11-24T16:00"));
        var cancelled = new SlaCancelled(CLOCKS, RESOLUTION, "Merged", at("2026-11-24T16:00"));
        given(started()).by(attestry("2026-11-24T16:00")).when(cancel).then(cancelled);
        given(started(), cancelled)
                .by(attestry("2026-11-24T17:00"))
                .when(cancel)
                .isNoNews();
    }

    @Test
    void only_the_clocks_that_a_point_starts_are_cancelled_with_it() {
        given(started())
                .by(attestry("2026-11-24T16:00"))
                .when(new CancelClocks(CLOCKS, Milestone.SUBMITTED, "Amended", at("2026-11-24T16:00")))
                .isNoNews();
    }
}
