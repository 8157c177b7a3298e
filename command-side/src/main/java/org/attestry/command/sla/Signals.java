package org.attestry.command.sla;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.attestry.command.kernel.Then;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.Milestone;
import org.attestry.events.sla.PauseReason;
import org.jspecify.annotations.Nullable;

/**
 * What policies tell the clocks of a thing, as of the moment it happened; as long as nothing was ever promised for such
 * things, nothing is sent at all.
 *
 * @param told when it was told, which may be long after it happened
 */
record Signals(ClockId clocks, Instant at, Instant told) {

    List<Then> passed(Milestone point) {
        return passed(point, null);
    }

    List<Then> passed(Milestone point, @Nullable StaffId doneBy) {
        return send(new SignalClocks(clocks, point, doneBy, null, false, told));
    }

    /** A thing begins with this point. */
    List<Then> begun(Milestone point, @Nullable MarketId market) {
        return send(new SignalClocks(clocks, point, null, market, false, told));
    }

    /** A thing is over with this point. */
    List<Then> ended(Milestone point, @Nullable StaffId doneBy, String reason) {
        return send(
                new SignalClocks(clocks, point, doneBy, null, true, told),
                new CancelClocks(clocks, null, reason, told));
    }

    List<Then> cancelled(@Nullable Milestone startedBy, String reason) {
        return send(new CancelClocks(clocks, startedBy, reason, told));
    }

    List<Then> paused(PauseReason reason) {
        return send(new PauseClocks(clocks, reason, told));
    }

    List<Then> resumed() {
        return send(new ResumeClocks(clocks, told));
    }

    List<Then> send(Object... commands) {
        var promise = clocks.subject().definition();
        return Arrays.stream(commands)
                .map(command -> (Then) Then.send(command).at(at).onceBegan(promise))
                .toList();
    }
}
