package org.attestry.standalone.architecture.canary.command.visits;

import java.time.Instant;
import java.util.List;
import org.attestry.standalone.architecture.canary.events.Event;
import org.attestry.standalone.architecture.canary.events.InnocentHappened;

public record InnocentCommand(String visitId, Instant start) {
    List<Event> decide(Instant now) {
        return start.isAfter(now) ? List.of() : List.of(new InnocentHappened(visitId));
    }
}
