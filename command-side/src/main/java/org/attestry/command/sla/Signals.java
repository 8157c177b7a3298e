package org.attestry.command.sla;

import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Then;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.clocks.ClockSignal;
import org.attestry.events.sla.clocks.ClockSignal.Answered;
import org.attestry.events.sla.clocks.ClockSignal.NotPassed;
import org.attestry.events.sla.clocks.ClockSignal.NotWanted;
import org.attestry.events.sla.clocks.ClockSignal.Owed;
import org.attestry.events.sla.clocks.ClockSignal.Passed;
import org.attestry.events.sla.clocks.ClockSignal.Prioritised;

/**
 * What policies tell the clocks of a thing, as of the moment it happened; as long as nothing was ever promised for such
 * things, nothing is sent at all.
 *
 * @param told when it was told, which may be long after it happened
 */
record Signals(ClockId clocks, Instant at, Instant told) {

    List<Then> send(List<ClockSignal> signals) {
        var promise = clocks.subject().definition();
        return signals.stream()
                .map(signal -> (Then) Then.send(command(signal)).at(at).onceBegan(promise))
                .toList();
    }

    private Object command(ClockSignal signal) {
        return switch (signal) {
            case Passed s -> new SignalClocks(clocks, s.point(), s.doneBy(), s.market(), s.last(), told);
            case Owed s -> new PauseClocks(clocks, s.reason(), told);
            case Answered s -> new ResumeClocks(clocks, told);
            case Prioritised s -> new RetargetClocks(clocks, s.priority(), told);
            case NotPassed s -> new ReopenClocks(clocks, s.point(), told);
            case NotWanted s -> new CancelClocks(clocks, s.startedBy(), s.reason(), told);
        };
    }
}
