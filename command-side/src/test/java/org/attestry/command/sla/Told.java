package org.attestry.command.sla;

import org.attestry.events.sla.Milestone;
import org.attestry.events.sla.PauseReason;

/** What the product tells the clocks of an issue, at once. */
final class Told {

    private Told() {}

    static SignalClocks opened(String wallClock) {
        return new SignalClocks(Clocked.CLOCKS, Milestone.OPENED, null, Clocked.NORTH, false, Clocked.at(wallClock));
    }

    static SignalClocks resolved(String wallClock) {
        return new SignalClocks(Clocked.CLOCKS, Milestone.RESOLVED, Clocked.DANA, null, false, Clocked.at(wallClock));
    }

    static PauseClocks asked(String wallClock) {
        return new PauseClocks(Clocked.CLOCKS, PauseReason.AWAITING_REQUESTER, Clocked.at(wallClock));
    }

    static ResumeClocks answered(String wallClock) {
        return new ResumeClocks(Clocked.CLOCKS, Clocked.at(wallClock));
    }
}
