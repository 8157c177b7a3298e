package org.attestry.query.kernel;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.attestry.events.Event;
import org.attestry.events.catalogue.EventCatalogue;
import org.attestry.events.catalogue.StoredEvent;
import org.attestry.events.views.DeadLettersEvent;
import org.attestry.ledger.Ledger;
import org.attestry.ledger.StoredRow;
import org.attestry.ledger.axon.LedgerMessageSource;
import org.attestry.stored.EventBytes;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.Serializer;

/**
 * Reads long stretches of the ledger, for those who go through history. What today's program wrote is read straight from
 * its bytes; what is older, or cannot be read so, goes the way that it goes to the processors.
 */
record LedgerReader(
        Ledger ledger, LedgerMessageSource source, EventCatalogue catalogue, Serializer serializer, EventBytes bytes) {

    /** From a position, itself excluded, to another; of all kinds of events only those that somebody listens to. */
    Pass pass(long after, long upTo, Predicate<Class<?>> heard) {
        var passedBy = catalogue
                .all()
                .filter(event -> !heard.test(event.type()) && !DeadLettersEvent.class.isAssignableFrom(event.type()))
                .collect(Collectors.toMap(StoredEvent::name, StoredEvent::revision));
        return new Pass(ledger.passage(after, upTo, passedBy), this::read);
    }

    /** Fails at once where history is newer than the program; what else cannot be read fails whoever hears it. */
    private List<Heard> read(StoredRow row) {
        var stored = catalogue.named(row.type(), row.revision());
        if (row.revision() == stored.revision()) {
            try {
                Event event = row.payload((bytes, from, length) -> this.bytes.read(stored.type(), bytes, from, length));
                return List.of(new Heard(stored.type(), () -> event, trail(row)));
            } catch (RuntimeException unreadable) {
                // the usual way says why, to whoever hears it
            }
        }
        return source.read(List.of(row.recorded())).stream().map(Heard::of).toList();
    }

    private Trail trail(StoredRow row) {
        Supplier<MetaData> noted = () -> serializer.deserialize(new SerializedMetaData<>(row.metadata(), byte[].class));
        return new Trail(row.position(), row.recordedAt(), row.streamId(), row.sequence(), noted);
    }
}
