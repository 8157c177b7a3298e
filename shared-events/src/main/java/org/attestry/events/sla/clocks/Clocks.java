package org.attestry.events.sla.clocks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attestry.events.MarketId;
import org.attestry.events.issues.Priority;
import org.attestry.events.sla.ClockRunEvent.SlaClockStarted;
import org.attestry.events.sla.SlaClockEvent;
import org.jspecify.annotations.Nullable;

/** The clocks of one thing, by their names, in the order in which they began. */
public record Clocks(Map<String, Clock> all) {

    /** Of something that nothing was promised for yet. */
    public static final Clocks NONE = new Clocks(Map.of());

    /** Never refuses: what happened, happened. */
    public Clocks after(SlaClockEvent event) {
        var more = new LinkedHashMap<>(all);
        var before = all.get(event.clock());
        if (event instanceof SlaClockStarted start) {
            more.put(event.clock(), Clock.of(start));
        } else if (before != null) {
            more.put(event.clock(), before.after(event));
        }
        return new Clocks(more);
    }

    /** Those that have not stopped. */
    public List<Clock> live() {
        return all.values().stream().filter(clock -> !clock.isOver()).toList();
    }

    /** The latest run of a clock of the promise, if it ever ran. */
    public @Nullable Clock latest(String rule) {
        return all.values().stream()
                .filter(clock -> clock.start().rule().equals(rule))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** What the next run of a clock of the promise is called. */
    public String nextRun(String rule) {
        long runs = all.values().stream()
                .filter(clock -> clock.start().rule().equals(rule))
                .count();
        return runs == 0 ? rule : rule + "-" + (runs + 1);
    }

    /** The market of the thing as far as its clocks know it. */
    public @Nullable MarketId market() {
        return all.values().stream()
                .map(clock -> clock.start().market())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The priority of the thing as far as its clocks know it. */
    public @Nullable Priority priority() {
        return all.values().stream()
                .map(Clock::priority)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
