package org.attestry.command.sla;

import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.ClockRunEvent.SlaClockPaused;
import org.attestry.events.sla.PauseReason;
import org.attestry.events.sla.SlaClockEvent;
import org.attestry.http.Role;

/**
 * Let those clocks of a thing stand still that may for this reason.
 *
 * @param clocks its clocks
 * @param reason what the other side owes
 * @param told when this was told, which may be long after it happened
 */
@Command(path = "PUT /sla/clocks/{clocks}/pause", by = Role.POLICY)
record PauseClocks(@Target ClockId clocks, PauseReason reason, Instant told) implements OfClocks {

    List<SlaClockEvent> decide(Clocks stage, Caller caller) {
        return Looking.at(this, caller, told).live(stage, clock -> true, clock -> pause(clock, caller.at()));
    }

    private void pause(Ticking ticking, Instant at) {
        var rule = ticking.rule();
        var clock = ticking.clock();
        var most = rule.mostPauses();
        var longest = rule.longestPause();
        var mayNot = !rule.pauses().contains(reason)
                || (most != null && clock.pauses().size() >= most)
                || (longest != null && ticking.time().paused(at).compareTo(longest) >= 0);
        if (clock.standsIn() == null && !mayNot) {
            var consumed = ticking.time().consumed(at);
            var name = clock.start().clock();
            ticking.say(heading -> new SlaClockPaused(clocks, name, reason, consumed, heading, at));
        }
    }
}
