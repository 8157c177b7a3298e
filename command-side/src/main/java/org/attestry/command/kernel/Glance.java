package org.attestry.command.kernel;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.attestry.ledger.Many;
import org.attestry.ledger.Recorded;
import org.attestry.ledger.StoredReceipt;
import org.attestry.ledger.axon.LedgerEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;

/**
 * What the ledger knows of all that some commands are about, looked up together.
 *
 * @param named what happened to the things they name
 * @param targets the streams of the things they are about; one that is long is not here
 * @param receipts the answers given under their keys
 */
record Glance(Map<Id, List<Event>> named, Map<String, List<Recorded>> targets, Map<String, StoredReceipt> receipts) {

    /** Longer streams are read by themselves, page by page: many of them would fill the memory. */
    private static final int LONGEST_TARGET = 20;

    private static final int MOST_NEWS = 1_000;

    /** Where to look. */
    record Eye(Many ledger, LedgerEventStorageEngine memory, References references) {

        Glance at(Collection<Id> named, Collection<Id> targets, Collection<String> keys) {
            return new Glance(
                    references.read(named, this::news),
                    targets(targets),
                    keys.isEmpty() ? Map.of() : ledger.receipts(keys));
        }

        /** Of what has had more news than are read together, the rest is read by itself. */
        private Map<String, DomainEventStream> news(Map<String, Long> from) {
            var news = new HashMap<String, DomainEventStream>();
            ledger.streams(from, MOST_NEWS)
                    .forEach((stream, entries) -> news.put(
                            stream,
                            entries.size() < MOST_NEWS
                                    ? memory.decoded(entries.stream())
                                    : memory.readEvents(stream, from.getOrDefault(stream, 0L))));
            return news;
        }

        private Map<String, List<Recorded>> targets(Collection<Id> ids) {
            var from = new HashMap<String, Long>();
            ids.forEach(id -> from.put(id.value(), 0L));
            var found = ledger.streams(from, LONGEST_TARGET);
            found.values().removeIf(entries -> entries.size() == LONGEST_TARGET);
            return found;
        }
    }
}
