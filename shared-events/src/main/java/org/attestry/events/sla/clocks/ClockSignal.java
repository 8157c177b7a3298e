package org.attestry.events.sla.clocks;

import java.util.ArrayList;
import java.util.List;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.issues.Priority;
import org.attestry.events.sla.Milestone;
import org.attestry.events.sla.PauseReason;
import org.attestry.events.sla.SlaClockEvent;
import org.jspecify.annotations.Nullable;

/** Something that clocks are told of the thing they are about, and what follows for them. */
public sealed interface ClockSignal {

    /** What happens to the clocks of the thing, looked at when the signal takes effect. */
    List<SlaClockEvent> follows(Clocks stage, Looking looking);

    /**
     * It passed a point at which clocks stop or start.
     *
     * @param doneBy who did what was promised, where somebody did
     * @param market the market the thing belongs to, where it is just beginning
     * @param last whether the thing is over with it, so that nothing starts any more
     */
    record Passed(
            Milestone point,
            @Nullable StaffId doneBy,
            @Nullable MarketId market,
            boolean last) implements ClockSignal {

        @Override
        public List<SlaClockEvent> follows(Clocks stage, Looking looking) {
            var news = new ArrayList<>(looking.live(
                    stage,
                    clock -> looking.rule(clock).stops().contains(point),
                    ticking -> Turns.stop(ticking, doneBy, looking.at())));
            if (!last) {
                news.addAll(new Starts(stage, looking).at(point, market));
            }
            return news;
        }
    }

    /** The other side owes something: clocks stand still that may for this reason. */
    record Owed(PauseReason reason) implements ClockSignal {

        @Override
        public List<SlaClockEvent> follows(Clocks stage, Looking looking) {
            return looking.live(stage, clock -> true, ticking -> Turns.pause(ticking, reason, looking.at()));
        }
    }

    /** The other side has answered: clocks go on. */
    record Answered() implements ClockSignal {

        @Override
        public List<SlaClockEvent> follows(Clocks stage, Looking looking) {
            return looking.live(stage, clock -> true, ticking -> ticking.resume(looking.at(), false));
        }
    }

    /** It has this priority now: clocks are held to what is promised at it; start and time used up stay. */
    record Prioritised(Priority priority) implements ClockSignal {

        @Override
        public List<SlaClockEvent> follows(Clocks stage, Looking looking) {
            return looking.live(
                    stage,
                    clock -> clock.priority() != priority,
                    ticking -> ticking.retarget(priority, ticking.rule().targetAt(priority), null, null, looking.at()));
        }
    }

    /** A point was not passed after all: clocks go on that only this point stops. */
    record NotPassed(Milestone point) implements ClockSignal {

        @Override
        public List<SlaClockEvent> follows(Clocks stage, Looking looking) {
            return stage.all().values().stream()
                    .filter(Clock::isOver)
                    .filter(clock -> clock.equals(stage.latest(clock.start().rule())))
                    .filter(clock -> looking.rule(clock).stops().equals(List.of(point)))
                    .flatMap(clock -> Turns.reopen(looking.ticking(clock), looking.at()).news().stream())
                    .toList();
        }
    }

    /**
     * What was promised is no longer wanted.
     *
     * @param startedBy only of clocks that this point starts; missing: of all
     */
    record NotWanted(@Nullable Milestone startedBy, String reason) implements ClockSignal {

        @Override
        public List<SlaClockEvent> follows(Clocks stage, Looking looking) {
            return looking.live(
                    stage,
                    clock -> startedBy == null || looking.rule(clock).starts().contains(startedBy),
                    ticking -> Turns.cancel(ticking, reason, looking.at()));
        }
    }
}
