package org.attestry.command.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/**
 * What happened to the things that commands name: read once, and from then on only what is new, because what happened
 * never changes. The latest used are kept.
 */
final class Histories {

    private static final int MOST_STREAMS = 10_000;
    private static final int MOST_EVENTS = 200_000;
    private static final int LONGEST = 20_000;

    private final EventStorageEngine memory;
    private final Map<Id, List<Event>> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long events;

    Histories(EventStorageEngine memory) {
        this.memory = memory;
    }

    /** Everything up to now, in order; empty if it never began. */
    List<Event> of(Id id) {
        var before = kept(id);
        return grown(id, before, memory.readEvents(id.value(), before.size()));
    }

    /** The same of many, whose news are read together: the reader is told how much of each stream is known. */
    Map<Id, List<Event>> of(Collection<Id> ids, Function<Map<String, Long>, Map<String, DomainEventStream>> reader) {
        var before = new LinkedHashMap<Id, List<Event>>();
        ids.forEach(id -> before.computeIfAbsent(id, this::kept));
        var from = new HashMap<String, Long>();
        before.forEach((id, history) -> from.put(id.value(), (long) history.size()));
        var news = from.isEmpty() ? Map.<String, DomainEventStream>of() : reader.apply(from);
        var all = new HashMap<Id, List<Event>>();
        before.forEach((id, history) ->
                all.put(id, grown(id, history, news.getOrDefault(id.value(), DomainEventStream.empty()))));
        return all;
    }

    private List<Event> grown(Id id, List<Event> before, DomainEventStream since) {
        var news = since.asStream().map(message -> (Event) message.getPayload()).toList();
        if (news.isEmpty()) {
            return before;
        }
        var all = new ArrayList<Event>(before.size() + news.size());
        all.addAll(before);
        all.addAll(news);
        return keep(id, Collections.unmodifiableList(all));
    }

    private synchronized List<Event> kept(Id id) {
        return kept.getOrDefault(id, List.of());
    }

    private synchronized List<Event> keep(Id id, List<Event> history) {
        if (history.size() > LONGEST || history.size() <= kept(id).size()) {
            return history; // others may have seen more since, and kept that
        }
        events += history.size() - kept(id).size();
        kept.put(id, history);
        var eldest = kept.entrySet().iterator();
        while (kept.size() > MOST_STREAMS || events > MOST_EVENTS) {
            events -= eldest.next().getValue().size();
            eldest.remove();
        }
        return history;
    }

    /** How many things are kept in mind. */
    synchronized int size() {
        return kept.size();
    }
}
