package org.attestry.command.kernel;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.attestry.events.InMarket;
import org.attestry.events.MarketId;
import org.attestry.http.KnownProblem;
import org.attestry.http.Person;
import org.attestry.http.Problem;
import org.attestry.http.Rejected;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Looks up in the ledger what a command names, so that rules need not. */
final class References {

    private final Histories past;
    private final Clock clock;

    References(EventStorageEngine memory, Clock clock) {
        this.past = new Histories(memory);
        this.clock = clock;
    }

    /**
     * Who sends a command, with all that its rule may know of what it names.
     *
     * @param read what was read of it just now
     * @throws Rejected if a reference stands against it
     */
    Caller caller(
            CommandContract contract, Object command, Person person, Envelope envelope, Map<Id, List<Event>> read) {
        var histories = historiesOf(contract.known(command), read);
        var markets = marketsOf(histories, person);
        histories.keySet().retainAll(contract.recalled(command));
        if (command instanceof Recalls more) {
            histories.putAll(recalled(more.recalls()));
            histories.putAll(recalled(more.recallsThen(histories)));
        }
        var at = envelope.at() == null ? clock.instant() : envelope.at();
        return new Caller(person, at, envelope, markets, histories);
    }

    /** What happened so far to these things, each of them read once; Rejected 422 if one was never registered. */
    private Map<Id, List<Event>> historiesOf(List<Id> ids, Map<Id, List<Event>> read) {
        var histories = new LinkedHashMap<Id, List<Event>>();
        for (var id : ids) {
            var history = read.get(id);
            if (histories
                    .computeIfAbsent(id, one -> history == null ? past.of(one) : history)
                    .isEmpty()) {
                throw new Rejected(Problem.of(
                        KnownProblem.UNKNOWN_REFERENCE, "There is no " + id.value() + ". Register it first."));
            }
        }
        return histories;
    }

    /** What happened so far to many things, read together. */
    Map<Id, List<Event>> read(Collection<Id> ids, Function<Map<String, Long>, Map<String, DomainEventStream>> reader) {
        return past.of(ids, reader);
    }

    /** What happened so far to these things, whether they ever began or not. */
    private Map<Id, List<Event>> recalled(List<Id> ids) {
        var histories = new LinkedHashMap<Id, List<Event>>();
        ids.forEach(id -> histories.computeIfAbsent(id, past::of));
        return histories;
    }

    /**
     * The markets these histories end in.
     *
     * @throws Rejected 403 if one is not the person's
     */
    private static Map<Id, MarketId> marketsOf(Map<Id, List<Event>> histories, Person person) {
        var markets = new HashMap<Id, MarketId>();
        histories.forEach((id, events) -> events.stream()
                .filter(InMarket.class::isInstance)
                .map(placed -> ((InMarket) placed).market())
                .filter(Objects::nonNull)
                .forEach(market -> markets.put(id, market)));
        markets.values().forEach(person::mustActIn);
        return markets;
    }
}
