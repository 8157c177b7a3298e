package org.attestry.events.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A stretch of time between two instants, the second one excluded. */
record Span(Instant from, Instant until) {

    Duration length() {
        return Duration.between(from, until);
    }

    Duration overlap(Instant a, Instant b) {
        var begin = from.isAfter(a) ? from : a;
        var end = until.isBefore(b) ? until : b;
        return begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
    }

    /** What is left of it without another one. */
    List<Span> without(Span other) {
        if (!from.isBefore(other.until) || !other.from.isBefore(until)) {
            return List.of(this);
        }
        var before = new Span(from, other.from);
        var after = new Span(other.until, until);
        return List.of(before, after).stream().filter(Span::isForward).toList();
    }

    private boolean isForward() {
        return from.isBefore(until);
    }
}
