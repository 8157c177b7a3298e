package org.attestry.events.sla.clocks;

import java.time.Instant;
import org.attestry.events.StaffId;
import org.attestry.events.sla.ClockEndEvent.SlaCancelled;
import org.attestry.events.sla.ClockEndEvent.SlaMet;
import org.attestry.events.sla.ClockEndEvent.SlaMissed;
import org.attestry.events.sla.ClockRunEvent.SlaClockPaused;
import org.attestry.events.sla.ClockRunEvent.SlaClockReopened;
import org.attestry.events.sla.PauseReason;
import org.jspecify.annotations.Nullable;

/** What one clock, brought up to a moment, does then. */
final class Turns {

    private Turns() {}

    /** A pause ends with what was promised; what it was about is no longer owed. */
    static void stop(Ticking ticking, @Nullable StaffId doneBy, Instant at) {
        ticking.resume(at, false);
        var consumed = ticking.time().consumed(at);
        var clock = ticking.clock();
        var clocks = clock.start().clocks();
        var name = clock.start().clock();
        ticking.say(heading -> clock.breach() == null
                ? new SlaMet(clocks, name, consumed, doneBy, at)
                : new SlaMissed(clocks, name, consumed, doneBy, at));
    }

    /** It stands still, if it may for this reason and is not as often or as long as it may already. */
    static void pause(Ticking ticking, PauseReason reason, Instant at) {
        var rule = ticking.rule();
        var clock = ticking.clock();
        var most = rule.mostPauses();
        var longest = rule.longestPause();
        var mayNot = !rule.pauses().contains(reason)
                || (most != null && clock.pauses().size() >= most)
                || (longest != null && ticking.time().paused(at).compareTo(longest) >= 0);
        if (clock.standsIn() == null && !mayNot) {
            var consumed = ticking.time().consumed(at);
            var start = clock.start();
            ticking.say(heading -> new SlaClockPaused(start.clocks(), start.clock(), reason, consumed, heading, at));
        }
    }

    static void cancel(Ticking ticking, String reason, Instant at) {
        ticking.resume(at, false);
        var start = ticking.clock().start();
        ticking.say(heading -> new SlaCancelled(start.clocks(), start.clock(), reason, at));
    }

    static Ticking reopen(Ticking ticking, Instant at) {
        var start = ticking.clock().start();
        ticking.say(heading -> new SlaClockReopened(start.clocks(), start.clock(), heading, at));
        return ticking;
    }
}
