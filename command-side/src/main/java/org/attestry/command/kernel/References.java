package org.attestry.command.kernel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.attestry.events.InMarket;
import org.attestry.events.MarketId;
import org.attestry.http.KnownProblem;
import org.attestry.http.Person;
import org.attestry.http.Problem;
import org.attestry.http.Rejected;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Looks up in the ledger what a command names, so that rules need not. */
final class References {

    private final EventStorageEngine memory;

    References(EventStorageEngine memory) {
        this.memory = memory;
    }

    /**
     * The markets of these things.
     *
     * @throws Rejected 422 if one was never registered, 403 if one is in a market that is not the person's
     */
    Map<Id, MarketId> marketsOf(List<Id> ids, Person person) {
        var markets = new HashMap<Id, MarketId>();
        for (var id : ids) {
            var events = memory.readEvents(id.value()).asStream().toList();
            if (events.isEmpty()) {
                throw new Rejected(Problem.of(
                        KnownProblem.UNKNOWN_REFERENCE, "There is no " + id.value() + ". Register it first."));
            }
            events.stream()
                    .map(message -> message.getPayload())
                    .filter(InMarket.class::isInstance)
                    .map(placed -> ((InMarket) placed).market())
                    .filter(Objects::nonNull)
                    .forEach(market -> markets.put(id, market));
        }
        markets.values().forEach(person::mustActIn);
        return markets;
    }

    /** What happened to these things so far. */
    Map<Id, List<Event>> historiesOf(List<Id> ids) {
        return ids.stream()
                .distinct()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> memory.readEvents(id.value())
                                .asStream()
                                .map(message -> (Event) message.getPayload())
                                .toList()));
    }
}
