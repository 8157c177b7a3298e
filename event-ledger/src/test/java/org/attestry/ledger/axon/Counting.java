package org.attestry.ledger.axon;

import java.util.Queue;
import org.axonframework.eventhandling.EventHandler;

/** Remembers what it was told. */
record Counting(Queue<Long> handled) {
    @EventHandler
    void on(Counter.Counted event) {
        handled.add(event.total());
    }
}
