package org.attestry.ledger.axon;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attestry.ledger.ClaimChange;
import org.attestry.ledger.Ledger;
import org.attestry.ledger.Recorded;
import org.attestry.ledger.SequenceConflict;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/** The ledger as Axon's event store; an append is a transaction of its own, and a unit of work has one. */
public final class LedgerEventStorageEngine implements EventStorageEngine {
    /**
     * What Axon says itself of an empty stream, said once for all: writing down where it happens costs more than all
     * else that becomes of it. Axon asks for this very class.
     */
    @SuppressWarnings("StaticAssignmentOfThrowable")
    private static final AggregateNotFoundException NOT_BEGUN =
            new AggregateNotFoundException("", "A stream that has not begun, or is presumed not to have");

    private static final int PAGE = 1_000;

    private final Ledger ledger;
    private final Serializer serializer;
    private final EventUpcaster upcasters;
    private final Appends appends;
    private final AxonSnapshots snapshots;
    private final Experience experience = new Experience();

    /** The serializer must write JSON; the claims are what an event takes, holds or releases. */
    public LedgerEventStorageEngine(
            Ledger ledger,
            Serializer serializer,
            EventUpcaster upcasters,
            Function<EventMessage<?>, List<ClaimChange>> claims) {
        this(ledger, serializer, serializer, upcasters, claims);
    }

    /** The same with a serializer of their own for snapshots, whose types are no stored names. */
    public LedgerEventStorageEngine(
            Ledger ledger,
            Serializer serializer,
            Serializer forSnapshots,
            EventUpcaster upcasters,
            Function<EventMessage<?>, List<ClaimChange>> claims) {
        this.ledger = ledger;
        this.serializer = serializer;
        this.upcasters = upcasters;
        this.appends = new Appends(ledger, new AxonEntries(serializer), claims, experience);
        this.snapshots = new AxonSnapshots(ledger, forSnapshots);
    }

    /**
     * Appends what one unit of work has to say.
     *
     * @throws ConcurrencyException when a stream has gone on, with the ledger's {@link SequenceConflict} as its cause
     */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (!events.isEmpty()) {
            appends.append(events);
        }
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        snapshots.keep(snapshot);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        Presumed presumed = Presumed.current();
        boolean noLook = AtHand.of(aggregateIdentifier).isPresent()
                || (presumed != null && presumed.takes(aggregateIdentifier, experience));
        return noLook ? Optional.empty() : snapshots.of(aggregateIdentifier);
    }

    /** What is there after a token, read in pages; it ends at the head and never blocks. */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            @Nullable TrackingToken trackingToken, boolean mayBlock) {
        Stream<StoredEvent> stored =
                ledger.readAll(LedgerPosition.of(trackingToken), PAGE).map(StoredEvent::new);
        return EventUtils.upcastAndDeserializeTrackedEvents(stored, serializer, upcasters);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        Optional<List<Recorded>> atHand = AtHand.of(aggregateIdentifier);
        if (atHand.isPresent()) {
            if (atHand.get().isEmpty()) {
                throw NOT_BEGUN;
            }
            return decoded(atHand.get().stream().filter(entry -> entry.sequence() >= firstSequenceNumber));
        }
        Presumed presumed = Presumed.current();
        if (presumed != null && presumed.takes(aggregateIdentifier, experience)) {
            throw NOT_BEGUN;
        }
        DomainEventStream found = decoded(ledger.readStream(aggregateIdentifier, firstSequenceNumber));
        if (presumed != null) {
            experience.met(presumed.command(), aggregateIdentifier, firstSequenceNumber > 0 || found.hasNext());
        }
        return found;
    }

    /** Entries of one stream as Axon wants to see them. */
    public DomainEventStream decoded(Stream<Recorded> entries) {
        return EventStreamUtils.upcastAndDeserializeDomainEvents(entries.map(StoredEvent::new), serializer, upcasters);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return ledger.lastSequence(aggregateIdentifier).stream().boxed().findFirst();
    }

    @Override
    public TrackingToken createTailToken() {
        return LedgerTokens.tail();
    }

    @Override
    public TrackingToken createHeadToken() {
        return LedgerTokens.head(ledger);
    }

    @Override
    public TrackingToken createTokenAt(java.time.Instant dateTime) {
        return LedgerTokens.at(ledger, dateTime);
    }
}
