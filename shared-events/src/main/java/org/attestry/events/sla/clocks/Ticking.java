package org.attestry.events.sla.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.attestry.events.StaffId;
import org.attestry.events.issues.Priority;
import org.attestry.events.sla.BusinessCalendar;
import org.attestry.events.sla.ClockRule;
import org.attestry.events.sla.ClockRunEvent.SlaClockResumed;
import org.attestry.events.sla.ClockRunEvent.SlaClockRetimed;
import org.attestry.events.sla.ClockRunEvent.SlaRetargeted;
import org.attestry.events.sla.ClockStepEvent.LadderStepTaken;
import org.attestry.events.sla.ClockStepEvent.SlaBreached;
import org.attestry.events.sla.ClockStepEvent.SlaWarningReached;
import org.attestry.events.sla.LadderStep;
import org.attestry.events.sla.SlaClockEvent;
import org.attestry.events.sla.Timing;
import org.jspecify.annotations.Nullable;

/** One clock brought up to a moment, event by event. */
public final class Ticking {

    private static final int HUNDRED = 100;

    private final ClockRule rule;
    private final BusinessCalendar calendar;
    private final @Nullable Instant settledFrom;
    private final List<SlaClockEvent> news = new ArrayList<>();
    private Clock clock;

    Ticking(Clock clock, ClockRule rule, BusinessCalendar calendar, @Nullable Instant settledFrom) {
        this.clock = clock;
        this.rule = rule;
        this.calendar = calendar;
        this.settledFrom = settledFrom;
    }

    Clock clock() {
        return clock;
    }

    ClockRule rule() {
        return rule;
    }

    /** What happened to it meanwhile. */
    public List<SlaClockEvent> news() {
        return List.copyOf(news);
    }

    /** What came to light by a signal: the end of a pause, a breach. Nobody is told late of what nobody noticed. */
    public Ticking upTo(Instant moment) {
        endPause(moment);
        var due = time().due();
        if (clock.breach() == null && due != null && due.isBefore(moment)) {
            say(heading -> new SlaBreached(clock.start().clocks(), name(), heading, moment, due));
        }
        return this;
    }

    /** What came to light by looking: also the steps of the ladder, each once and at its own moment. */
    Ticking look(Instant moment) {
        takeSteps(moment);
        endPause(moment);
        takeSteps(moment);
        return upTo(moment);
    }

    private void takeSteps(Instant moment) {
        for (var step = time().nextStep(); step != null; step = time().nextStep()) {
            var due = time().dueAt(step);
            var noticed = time().noticedAt(step);
            if (due == null || noticed == null || noticed.isAfter(moment)) {
                return;
            }
            take(step, due, moment);
        }
    }

    private void take(LadderStep step, Instant due, Instant moment) {
        if (step.percent() < HUNDRED) {
            say(heading -> new SlaWarningReached(clock.start().clocks(), name(), step.percent(), due));
        } else {
            upTo(moment);
        }
        say(heading -> new LadderStepTaken(
                clock.start().clocks(), name(), step.percent(), step.tell(), null, null, heading, due));
    }

    private void endPause(Instant moment) {
        var ends = time().pauseEnds();
        if (ends != null && !ends.isAfter(moment)) {
            resume(ends, true);
        }
    }

    /** It goes on, if it stood still. */
    void resume(Instant moment, boolean capped) {
        var pause = clock.standsIn();
        if (pause != null) {
            var paused = calendar.between(pause.from(), moment);
            say(heading -> new SlaClockResumed(
                    clock.start().clocks(), name(), pause.reason(), pause.from(), paused, capped, heading, moment));
        }
    }

    /** Something else is promised from here on. */
    public Ticking retarget(
            @Nullable Priority priority, Duration target, @Nullable StaffId by, @Nullable String reason, Instant at) {
        var clocks = clock.start().clocks();
        say(heading -> new SlaRetargeted(clocks, name(), priority, target, by, reason, heading, at));
        return this;
    }

    /** It heads for something else than it was told last, if it does. */
    Ticking retime(Instant moment) {
        if (news.isEmpty() && !time().timing(settledFrom).equals(clock.timing())) {
            say(heading -> new SlaClockRetimed(clock.start().clocks(), name(), heading, moment));
        }
        return this;
    }

    /** Makes an event with what the clock heads for once it has happened. */
    public void say(Function<Timing, SlaClockEvent> event) {
        var after = new ClockTime(clock.after(event.apply(Timing.OVER)), rule, calendar);
        var said = event.apply(after.timing(settledFrom));
        clock = clock.after(said);
        news.add(said);
    }

    ClockTime time() {
        return new ClockTime(clock, rule, calendar);
    }

    private String name() {
        return clock.start().clock();
    }
}
