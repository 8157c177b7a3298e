package org.attestry.query.backtests;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.events.issues.IssueEvent;
import org.attestry.events.sla.CalendarEvent;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.ClockRunEvent.SlaRetargeted;
import org.attestry.events.sla.ClockStepEvent.LadderStepTaken;
import org.attestry.events.sla.SlaClockEvent;
import org.attestry.events.sla.clocks.ClockSignal;
import org.attestry.events.sla.clocks.ExceptionSignals;
import org.attestry.events.sla.clocks.ImplementationSignals;
import org.attestry.events.sla.clocks.IssueSignals;
import org.attestry.events.sla.clocks.Looking;

/**
 * Tells the clocks of one thing what happened to it, and lets their alarms ring in between, as policies and due times do:
 * what is told comes at once, and whoever is to look looks in time.
 */
final class ClockStory {

    private final ClockId clocks;
    private final Proposal promised;
    private final Calendars calendars;
    private final Running running = new Running();

    ClockStory(ClockId clocks, Proposal promised, Calendars calendars) {
        this.clocks = clocks;
        this.promised = promised;
        this.calendars = calendars;
    }

    /** The clocks as they are decided by rule, by the last moment that is known of. */
    Running asRuled(List<Told> history, Told end) {
        var began = history.getFirst().position();
        Stream.concat(history.stream(), calendars.after(began).stream())
                .sorted(Comparator.comparing(Told::position))
                .forEach(this::tell);
        ring(end);
        return running;
    }

    /** The clocks as they were decided, and looked at by the last moment that is known of. */
    Running asDecided(List<Told> history, Told end) {
        history.forEach(told -> {
            if (told.event() instanceof SlaClockEvent event) {
                running.happened(List.of(event), told.position());
            }
        });
        ring(end);
        return running;
    }

    private void tell(Told told) {
        ring(told);
        switch (told.event()) {
            case CalendarEvent said ->
                running.waiting().forEach(clock -> look(clock, told.recorded(), told.position()));
            case IssueEvent event -> told(IssueSignals.of(event), event.at(), told);
            case ExceptionEvent event -> told(ExceptionSignals.of(event), event.at(), told);
            case ImplementationEvent event -> told(ImplementationSignals.of(event), event.at(), told);
            case SlaRetargeted event when event.retargetedBy() != null -> retargeted(event, told);
            case LadderStepTaken event when event.takenBy() != null -> escalated(event, told);
            default -> {} // what clocks decided is not told to them
        }
    }

    private void told(List<ClockSignal> signals, Instant at, Told told) {
        for (var signal : signals) {
            var looking = looking(at, told.recorded(), told.position());
            running.happened(signal.follows(running.clocks(), looking), told.position());
        }
    }

    /** Everything that falls due before something is told. */
    private void ring(Told before) {
        for (var alarm = running.rings(before.recorded());
                alarm.isPresent();
                alarm = running.rings(before.recorded())) {
            look(alarm.get().clock(), alarm.get().at(), before.position() - 1);
        }
    }

    private void look(String clock, Instant at, long position) {
        var news = looking(at, at, position).alarm(running.clocks(), clock);
        running.cameToLight(news);
    }

    /** What a person promised to this thing alone is promised to it whatever is promised to all. */
    private void retargeted(SlaRetargeted event, Told told) {
        var found = running.clocks().all().get(event.clock());
        if (found != null && !found.isOver() && !found.target().equals(event.target())) {
            var ticking = looking(event.at(), event.at(), told.position())
                    .ticking(found)
                    .upTo(event.at())
                    .retarget(found.priority(), event.target(), event.retargetedBy(), event.reason(), event.at());
            running.happened(ticking.news(), told.position());
        }
    }

    /** A step that a person took before its time is taken, if there is such a step. */
    private void escalated(LadderStepTaken event, Told told) {
        var found = running.clocks().all().get(event.clock());
        if (found == null || found.isOver() || found.took(event.percent())) {
            return;
        }
        var looking = looking(event.at(), event.at(), told.position());
        looking.rule(found).ladder().stream()
                .filter(step -> step.percent() == event.percent())
                .forEach(step -> {
                    var ticking = looking.ticking(found).upTo(event.at());
                    ticking.say(heading -> new LadderStepTaken(
                            clocks,
                            event.clock(),
                            step.percent(),
                            step.tell(),
                            event.takenBy(),
                            event.reason(),
                            heading,
                            event.at()));
                    running.happened(ticking.news(), told.position());
                });
    }

    private Looking looking(Instant at, Instant recorded, long position) {
        return Looking.at(clocks, at, recorded, promised.before(position), calendars.at(position));
    }
}
