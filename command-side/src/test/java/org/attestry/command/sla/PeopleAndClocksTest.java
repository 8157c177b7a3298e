package org.attestry.command.sla;

import static org.attestry.command.sla.Clocked.CLOCKS;
import static org.attestry.command.sla.Clocked.RESOLUTION;
import static org.attestry.command.sla.Clocked.at;
import static org.attestry.command.sla.Clocked.attestry;
import static org.attestry.command.sla.Clocked.given;
import static org.attestry.command.sla.Clocked.heading;
import static org.attestry.command.sla.Clocked.person;
import static org.attestry.command.sla.Clocked.started;

import java.time.Duration;
import org.attestry.events.StaffId;
import org.attestry.events.sla.ClockEndEvent.SlaMissed;
import org.attestry.events.sla.ClockRunEvent.SlaRetargeted;
import org.attestry.events.sla.ClockStepEvent.BreachExcused;
import org.attestry.events.sla.ClockStepEvent.LadderStepTaken;
import org.attestry.events.sla.ClockStepEvent.SlaBreached;
import org.attestry.events.sla.ExcuseCode;
import org.junit.jupiter.api.Test;

/** What people may say to a clock. */
class PeopleAndClocksTest {

    private static final StaffId MO = new StaffId("stf-mo");
    private static final Duration SHORT = Duration.ofHours(6);
    private static final SlaBreached BREACHED = new SlaBreached(
            CLOCKS, RESOLUTION, heading("2026-11-30T13:00", null), at("2026-11-30T14:00"), at("2026-11-30T13:00"));
    private static final SlaMissed MISSED =
            new SlaMissed(CLOCKS, RESOLUTION, Duration.ofHours(17), Clocked.DANA, at("2026-11-30T14:00"));
    private static final ExcuseBreach EXCUSE =
            new ExcuseBreach(CLOCKS, RESOLUTION, ExcuseCode.FORCE_MAJEURE, "The hurricane");
    private static final EscalateClock ESCALATE = new EscalateClock(CLOCKS, RESOLUTION, 75, "It cannot wait");

    @Test
    void something_else_is_promised_to_one_thing_with_a_reason() {
        var retarget = new RetargetSla(CLOCKS, RESOLUTION, SHORT, "The clinic is closed");
        var retargeted = new SlaRetargeted(
                CLOCKS,
                RESOLUTION,
                null,
                SHORT,
                MO,
                "The clinic is closed",
                heading("2026-11-25T12:00", "2026-11-25T09:00"),
                at("2026-11-24T16:00"));
        given(started()).by(person("stf-mo", "2026-11-24T16:00")).when(retarget).then(retargeted);
        given(started(), retargeted)
                .by(person("stf-mo", "2026-11-24T16:00"))
                .when(retarget)
                .isNoNews();
    }

    @Test
    void no_time_at_all_is_no_promise() {
        given(started())
                .by(person("stf-mo", "2026-11-24T16:00"))
                .when(new RetargetSla(CLOCKS, RESOLUTION, Duration.ZERO, "At once"))
                .isRefused(SlaRefusal.TARGET_NOT_POSITIVE);
    }

    @Test
    void a_clock_that_is_over_is_frozen() {
        given(started(), ClockMovesTest.met())
                .by(person("stf-mo", "2026-11-24T16:00"))
                .when(new RetargetSla(CLOCKS, RESOLUTION, SHORT, "Late"))
                .isRefused(SlaRefusal.CLOCK_OVER);
    }

    @Test
    void a_step_taken_early_is_not_taken_again_when_its_time_comes() {
        var taken = new LadderStepTaken(
                CLOCKS,
                RESOLUTION,
                75,
                StandardClocks.LADDER.get(1).tell(),
                MO,
                "It cannot wait",
                heading("2026-11-30T13:00", "2026-11-25T14:00"),
                at("2026-11-24T16:00"));
        given(started()).by(person("stf-mo", "2026-11-24T16:00")).when(ESCALATE).then(taken);
        given(started(), taken)
                .by(person("stf-mo", "2026-11-24T17:00"))
                .when(ESCALATE)
                .isNoNews();
        given(started(), taken)
                .by(person("stf-lee", "2026-11-24T17:00"))
                .when(ESCALATE)
                .isRefused(SlaRefusal.STEP_TAKEN);
    }

    @Test
    void a_ladder_has_the_steps_it_has() {
        given(started())
                .by(person("stf-mo", "2026-11-24T16:00"))
                .when(new EscalateClock(CLOCKS, RESOLUTION, 60, "It cannot wait"))
                .isRefused(SlaRefusal.NO_SUCH_STEP);
    }

    @Test
    void an_excuse_is_written_beside_the_breach_and_never_removes_it() {
        var excused = new BreachExcused(
                CLOCKS, RESOLUTION, ExcuseCode.FORCE_MAJEURE, "The hurricane", MO, at("2026-12-01T09:00"));
        var story = given(started(), BREACHED, MISSED);
        story.by(person("stf-mo", "2026-12-01T09:00")).when(EXCUSE).then(excused);
        given(started(), BREACHED, MISSED, excused)
                .by(person("stf-mo", "2026-12-02T09:00"))
                .when(EXCUSE)
                .isNoNews();
        given(started(), BREACHED, MISSED, excused)
                .by(person("stf-mo", "2026-12-02T09:00"))
                .when(new ExcuseBreach(CLOCKS, RESOLUTION, ExcuseCode.RECORDED_WRONGLY, "A typo"))
                .isRefused(SlaRefusal.EXCUSED_OTHERWISE);
        given(started(), BREACHED, excused)
                .by(attestry("2026-11-30T14:00"))
                .when(Told.resolved("2026-11-30T14:00"))
                .then(MISSED);
    }

    @Test
    void nobody_excuses_their_own_delay() {
        given(started(), BREACHED, MISSED)
                .by(person("stf-dana", "2026-12-01T09:00"))
                .when(EXCUSE)
                .isRefused(SlaRefusal.OWN_BREACH);
    }

    @Test
    void what_was_kept_needs_no_excuse() {
        given(started(), ClockMovesTest.met())
                .by(person("stf-mo", "2026-12-01T09:00"))
                .when(EXCUSE)
                .isRefused(SlaRefusal.NOT_BREACHED);
    }

    @Test
    void a_clock_nobody_started_is_unknown() {
        given().by(person("stf-mo", "2026-12-01T09:00")).when(EXCUSE).isRefused(SlaRefusal.UNKNOWN_CLOCK);
    }
}
