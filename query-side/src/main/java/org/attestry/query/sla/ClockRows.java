package org.attestry.query.sla;

import java.time.Instant;
import org.attestry.events.sla.ClockEndEvent;
import org.attestry.events.sla.ClockEndEvent.SlaCancelled;
import org.attestry.events.sla.ClockEndEvent.SlaMet;
import org.attestry.events.sla.ClockEndEvent.SlaMissed;
import org.attestry.events.sla.ClockRunEvent.SlaClockPaused;
import org.attestry.events.sla.ClockRunEvent.SlaClockReopened;
import org.attestry.events.sla.ClockRunEvent.SlaClockResumed;
import org.attestry.events.sla.ClockRunEvent.SlaClockRetimed;
import org.attestry.events.sla.ClockRunEvent.SlaClockStarted;
import org.attestry.events.sla.ClockRunEvent.SlaRetargeted;
import org.attestry.events.sla.ClockStepEvent.BreachExcused;
import org.attestry.events.sla.ClockStepEvent.LadderStepTaken;
import org.attestry.events.sla.ClockStepEvent.SlaBreached;
import org.attestry.events.sla.ClockStepEvent.SlaWarningReached;
import org.attestry.events.sla.SlaClockEvent;
import org.attestry.query.kernel.Row;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Trail;

/** What each event changes in the tables of clocks. */
final class ClockRows {

    private ClockRows() {}

    static void write(SlaClockEvent event, Rows rows, Trail trail) {
        if (event instanceof SlaClockStarted start) {
            start(start, rows, trail);
            return;
        }
        var row = rows.change("clock", event.clocks(), event.clock()).set("touched_at", event.at());
        var timing = event.timing();
        if (timing != null && !(event instanceof ClockEndEvent)) {
            row.set("due", timing.due());
        }
        switch (event) {
            case SlaClockStarted e -> {}
            case SlaClockPaused e ->
                state(row, ClockState.STANDING_STILL, e.at(), trail)
                        .set("consumed_seconds", e.consumed().toSeconds());
            case SlaClockResumed e -> {
                state(row, ClockState.RUNNING, e.at(), trail).set("consumed_seconds", null);
                rows.put("pause", e.clocks(), e.clock(), e.since())
                        .set("reason", e.reason())
                        .set("seconds", e.paused().toSeconds())
                        .set("capped", e.capped())
                        .set("until", e.at())
                        .set("position", trail.position());
            }
            case SlaRetargeted e ->
                row.set("priority", e.priority())
                        .set("target_seconds", e.target().toSeconds());
            case SlaClockRetimed e -> {}
            case SlaClockReopened e ->
                state(row, ClockState.RUNNING, e.at(), trail).set("consumed_seconds", null);
            case SlaWarningReached e -> {}
            case LadderStepTaken e -> {
                row.set("step", e.percent());
                rows.put("step", trail.position())
                        .set("clocks", e.clocks())
                        .set("clock", e.clock())
                        .set("percent", e.percent())
                        .set("notified", e.notified())
                        .set("taken_by", e.takenBy())
                        .set("reason", e.reason())
                        .set("at", e.at());
            }
            case SlaBreached e -> row.set("breached_at", e.at()).set("breach_position", trail.position());
            case BreachExcused e ->
                row.set("excuse", e.code())
                        .set("excuse_reason", e.reason())
                        .set("excused_by", e.excusedBy())
                        .set("excused_at", e.at())
                        .set("excuse_position", trail.position());
            case SlaMet e ->
                state(row, ClockState.MET, e.at(), trail)
                        .set("consumed_seconds", e.consumed().toSeconds());
            case SlaMissed e ->
                state(row, ClockState.MISSED, e.at(), trail)
                        .set("consumed_seconds", e.consumed().toSeconds());
            case SlaCancelled e -> state(row, ClockState.CANCELLED, e.at(), trail);
        }
    }

    private static Row state(Row row, ClockState state, Instant since, Trail trail) {
        return row.set("state", state).set("state_since", since).set("state_position", trail.position());
    }

    private static void start(SlaClockStarted e, Rows rows, Trail trail) {
        var row = rows.put("clock", e.clocks(), e.clock())
                .set("item", e.clocks().item())
                .set("subject", e.clocks().subject())
                .set("rule", e.rule())
                .set("version", e.version())
                .set("calendar", e.calendar())
                .set("priority", e.priority())
                .set("market", e.market())
                .set("target_seconds", e.target().toSeconds())
                .set("started_at", e.at())
                .set("start_position", trail.position())
                .set("due", e.timing().due())
                .set("touched_at", e.at());
        state(row, ClockState.RUNNING, e.at(), trail);
    }
}
