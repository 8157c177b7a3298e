package org.attestry.query.backtests;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attestry.events.sla.ClockEndEvent;
import org.attestry.events.sla.SlaClockEvent;
import org.attestry.events.sla.clocks.Clocks;
import org.jspecify.annotations.Nullable;

/** The clocks of one thing while history is told: how they stand, what they head for and when they ring. */
final class Running {

    /**
     * What is known of one clock beside how it stands.
     *
     * @param first where it began, and {@code last} where anything last happened to it
     */
    record Line(@Nullable Instant due, long first, long last) {}

    /** A clock that rings. */
    record Alarm(String clock, Instant at) {}

    private final Map<String, Line> lines = new HashMap<>();
    private final Map<String, Instant> alarms = new HashMap<>();
    private Clocks clocks = Clocks.NONE;

    Clocks clocks() {
        return clocks;
    }

    Optional<Line> line(String clock) {
        return Optional.ofNullable(lines.get(clock));
    }

    void happened(List<SlaClockEvent> news, long position) {
        news.forEach(event -> happened(event, position));
    }

    /** What came with time and not with anything that was told. */
    void cameToLight(List<SlaClockEvent> news) {
        news.forEach(
                event -> happened(event, line(event.clock()).map(Line::last).orElseThrow()));
    }

    private void happened(SlaClockEvent event, long position) {
        clocks = clocks.after(event);
        var before = lines.get(event.clock());
        var due = before == null ? null : before.due();
        var timing = event.timing();
        if (timing != null) {
            due = event instanceof ClockEndEvent ? due : timing.due();
            if (timing.alarm() == null) {
                alarms.remove(event.clock());
            } else {
                alarms.put(event.clock(), timing.alarm());
            }
        }
        lines.put(event.clock(), new Line(due, before == null ? position : before.first(), position));
    }

    /** The next alarm that rings by a moment, if one does; it does not ring again unless it is set again. */
    Optional<Alarm> rings(Instant by) {
        var next = alarms.entrySet().stream()
                .filter(alarm -> !alarm.getValue().isAfter(by))
                .map(alarm -> new Alarm(alarm.getKey(), alarm.getValue()))
                .min(Comparator.comparing(Alarm::at).thenComparing(Alarm::clock));
        next.ifPresent(alarm -> alarms.remove(alarm.clock()));
        return next;
    }

    /** Whoever still waits for an alarm. */
    List<String> waiting() {
        return alarms.keySet().stream().sorted().toList();
    }
}
