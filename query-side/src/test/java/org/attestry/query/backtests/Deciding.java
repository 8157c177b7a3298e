package org.attestry.query.backtests;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attestry.events.Event;
import org.attestry.events.issues.IssueEvent;
import org.attestry.events.sla.BusinessCalendar;
import org.attestry.events.sla.CalendarEvent;
import org.attestry.events.sla.CalendarId;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.SlaClockEvent;
import org.attestry.events.sla.SlaDefinitionEvent;
import org.attestry.events.sla.clocks.Clocks;
import org.attestry.events.sla.clocks.IssueSignals;
import org.attestry.events.sla.clocks.Looking;
import org.attestry.events.sla.clocks.Promised;
import org.attestry.query.kernel.History;

/** Lets issues happen and has their clocks decided at once, as the command side does, one append at a time. */
final class Deciding {

    private final History history;
    private final List<SlaDefinitionEvent> promised = new ArrayList<>();
    private final List<CalendarEvent> calendars = new ArrayList<>();
    private final Map<ClockId, Clocks> clocks = new HashMap<>();

    Deciding(History history) {
        this.history = history;
    }

    void promised(SlaDefinitionEvent said) {
        history.happened(said);
        promised.add(said);
    }

    /** Every clock that runs is looked at again. */
    void calendar(CalendarEvent said) {
        history.happened(said);
        calendars.add(said);
        List.copyOf(clocks.keySet()).forEach(this::lookAtAll);
    }

    private void lookAtAll(ClockId id) {
        for (var clock : clocks(id).live()) {
            if (clock.timing().alarm() != null) {
                var now = now();
                var at = clock.timing().alarm().isAfter(now)
                        ? now
                        : clock.timing().alarm();
                decided(id, looking(id, at, at).alarm(clocks(id), clock.start().clock()));
            }
        }
    }

    void issue(IssueEvent... events) {
        for (var event : events) {
            var id = ClockId.of(event.issue());
            ring(id);
            history.happened(event);
            for (var signal : IssueSignals.of(event)) {
                decided(id, signal.follows(clocks(id), looking(id, event.at(), now())));
            }
        }
    }

    /** What a person or nobody decided. */
    void decided(ClockId id, List<? extends SlaClockEvent> news) {
        if (!news.isEmpty()) {
            history.happened(news.toArray(Event[]::new));
            news.forEach(event -> clocks.merge(id, clocks(id).after(event), (before, after) -> after));
        }
    }

    /** What is due by now falls due. */
    void ring(ClockId id) {
        for (var again = true; again; ) {
            again = false;
            for (var clock : clocks(id).live()) {
                var alarm = clock.timing().alarm();
                if (alarm != null && !alarm.isAfter(now())) {
                    var news = looking(id, alarm, alarm)
                            .alarm(clocks(id), clock.start().clock());
                    decided(id, news);
                    again |= !news.isEmpty();
                }
            }
        }
    }

    Clocks clocks(ClockId id) {
        return clocks.getOrDefault(id, Clocks.NONE);
    }

    Looking looking(ClockId id, Instant at, Instant told) {
        return Looking.at(id, at, told, Promised.of(promised), this::calendar);
    }

    private BusinessCalendar calendar(CalendarId id) {
        return BusinessCalendar.of(
                calendars.stream().filter(c -> c.calendar().equals(id)).toList());
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
