package org.attestry.query.backtests;

import java.time.Instant;
import java.util.List;
import org.attestry.events.Event;
import org.attestry.events.sla.SlaBackTestEvent.SlaBackTestOrdered;
import org.attestry.events.sla.SlaDefinitionEvent;
import org.attestry.events.sla.clocks.Promise;
import org.attestry.events.sla.clocks.Promised;
import org.jspecify.annotations.Nullable;

/** What is promised: the proposal to what begins in its period, and to the rest what was promised in fact. */
final class Proposal {

    /** Counts before the first version that anybody was promised. */
    private static final int VERSION = 0;

    private final List<Told> said;
    private final @Nullable SlaBackTestOrdered order;

    /** What was said of the promise, in order; without an order nothing else is proposed. */
    Proposal(List<Told> said, @Nullable SlaBackTestOrdered order) {
        this.said = said.stream()
                .filter(told -> told.event() instanceof SlaDefinitionEvent)
                .toList();
        this.order = order;
    }

    /** As far as it was said before a position. */
    Promised before(long position) {
        var history = said.stream()
                .filter(told -> told.position() < position)
                .map(Told::event)
                .toList();
        return new Known(history, order);
    }

    private record Known(List<Event> history, @Nullable SlaBackTestOrdered order) implements Promised {

        @Override
        public @Nullable Promise inForce(Instant at) {
            return order != null && covers(order, at) ? proposed(order) : Promise.inForce(history, at);
        }

        @Override
        public Promise version(int version) {
            return order != null && version == VERSION ? proposed(order) : Promise.version(history, version);
        }
    }

    private static Promise proposed(SlaBackTestOrdered order) {
        return new Promise(VERSION, order.calendar(), order.clocks());
    }

    /** Whether something that begins then is in the period. */
    static boolean covers(SlaBackTestOrdered order, Instant began) {
        return !began.isBefore(order.from()) && began.isBefore(order.until());
    }
}
