package org.attestry.events.sla.clocks;

import java.util.List;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.sla.Milestone;
import org.attestry.events.sla.PauseReason;
import org.attestry.events.sla.clocks.ClockSignal.Answered;
import org.attestry.events.sla.clocks.ClockSignal.NotWanted;
import org.attestry.events.sla.clocks.ClockSignal.Owed;
import org.attestry.events.sla.clocks.ClockSignal.Passed;
import org.jspecify.annotations.Nullable;

/** The words in which things tell their clocks. */
final class Telling {

    static final List<ClockSignal> OWED = List.of(new Owed(PauseReason.AWAITING_REQUESTER));
    static final List<ClockSignal> ANSWERED = List.of(new Answered());

    private Telling() {}

    static List<ClockSignal> passed(Milestone point, @Nullable StaffId doneBy) {
        return List.of(new Passed(point, doneBy, null, false));
    }

    /** A thing begins with this point. */
    static List<ClockSignal> begun(Milestone point, @Nullable MarketId market) {
        return List.of(new Passed(point, null, market, false));
    }

    /** A thing is over with this point. */
    static List<ClockSignal> ended(Milestone point, @Nullable StaffId doneBy, String reason) {
        return List.of(new Passed(point, doneBy, null, true), new NotWanted(null, reason));
    }

    static List<ClockSignal> notWanted(@Nullable Milestone startedBy, String reason) {
        return List.of(new NotWanted(startedBy, reason));
    }
}
