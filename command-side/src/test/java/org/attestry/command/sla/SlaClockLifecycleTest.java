package org.attestry.command.sla;

import static org.attestry.command.sla.Clocked.CLOCKS;
import static org.attestry.command.sla.Clocked.RESOLUTION;
import static org.attestry.command.sla.Clocked.at;
import static org.attestry.command.sla.Clocked.attestry;
import static org.attestry.command.sla.Clocked.heading;
import static org.attestry.command.sla.Clocked.person;
import static org.attestry.command.sla.Clocked.started;

import java.time.Duration;
import org.attestry.command.kernel.Lifecycle;
import org.attestry.events.issues.Priority;
import org.attestry.events.sla.ClockEndEvent.SlaCancelled;
import org.attestry.events.sla.ClockEndEvent.SlaMissed;
import org.attestry.events.sla.ClockRunEvent.SlaClockPaused;
import org.attestry.events.sla.ClockStepEvent.SlaBreached;
import org.attestry.events.sla.ExcuseCode;
import org.attestry.events.sla.Milestone;
import org.attestry.events.sla.PauseReason;
import org.junit.jupiter.api.Test;

class SlaClockLifecycleTest {

    private static final String NOON = "2026-11-30T14:00";

    @Test
    void every_command_is_answered_at_every_stage() throws Exception {
        var paused = new SlaClockPaused(
                CLOCKS,
                RESOLUTION,
                PauseReason.AWAITING_REQUESTER,
                Duration.ofHours(4),
                heading(null, null),
                at("2026-11-25T10:00"));
        var breached = new SlaBreached(
                CLOCKS, RESOLUTION, heading("2026-11-30T13:00", null), at(NOON), at("2026-11-30T13:00"));
        var missed = new SlaMissed(CLOCKS, RESOLUTION, Duration.ofHours(17), Clocked.DANA, at(NOON));
        Lifecycle.of(SlaClock.class)
                .stage("unstarted")
                .stage("running", started())
                .stage("standing still", started(), paused)
                .stage("breached", started(), breached)
                .stage("met", started(), ClockMovesTest.met())
                .stage("missed", started(), breached, missed)
                .stage("cancelled", started(), new SlaCancelled(CLOCKS, RESOLUTION, "Merged", at(NOON)))
                .command(attestry("2026-11-25T12:00"), Told.opened("2026-11-25T12:00"))
                .command(attestry("2026-11-25T12:00"), Told.asked("2026-11-25T12:00"))
                .command(attestry("2026-11-25T12:00"), Told.answered("2026-11-25T12:00"))
                .command(
                        attestry("2026-11-25T12:00"),
                        new RetargetClocks(CLOCKS, Priority.CRITICAL, at("2026-11-25T12:00")))
                .command(attestry(NOON), new ReopenClocks(CLOCKS, Milestone.RESOLVED, at(NOON)))
                .command(attestry(NOON), new CancelClocks(CLOCKS, null, "Merged", at(NOON)))
                .command(attestry(NOON), new TellTime(CLOCKS, RESOLUTION))
                .command(
                        person("stf-mo", "2026-11-25T12:00"),
                        new RetargetSla(CLOCKS, RESOLUTION, Duration.ofHours(20), "Agreed"))
                .command(
                        person("stf-mo", "2026-11-25T12:00"),
                        new EscalateClock(CLOCKS, RESOLUTION, 90, "It cannot wait"))
                .command(
                        person("stf-mo", NOON),
                        new ExcuseBreach(CLOCKS, RESOLUTION, ExcuseCode.FORCE_MAJEURE, "The hurricane"))
                .isAsIn("sla-clock");
    }
}
