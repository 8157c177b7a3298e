package org.attestry.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.attestry.ledger.Append;
import org.attestry.ledger.ClaimChange;
import org.attestry.ledger.ClaimConflict;
import org.attestry.ledger.Entry;
import org.attestry.ledger.Ledger;
import org.attestry.ledger.Receipt;
import org.attestry.ledger.ReceiptConflict;
import org.attestry.ledger.Recorded;
import org.attestry.ledger.SequenceConflict;
import org.attestry.ledger.TestDatabase;
import org.attestry.ledger.axon.Counter.Count;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AxonIT {
    private static final Runnable NOBODY = AxonIT::nothing;

    private final Ledger ledger = Ledger.open(TestDatabase.withLedger());
    private final Serializer json = Jackson3Serializer.builder().build();
    private final LedgerEventStorageEngine engine =
            new LedgerEventStorageEngine(ledger, json, NoOpEventUpcaster.INSTANCE, AxonIT::claims);
    private final Configuration axon = configuration();
    private final CommandGateway commands = axon.commandGateway();

    private static void nothing() {}

    /** Everybody's third count is the same prize. */
    private static List<ClaimChange> claims(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> said && said.getSequenceNumber() == 2
                ? List.of(new ClaimChange.Take(said.getAggregateIdentifier(), "prize", "third"))
                : List.of();
    }

    private Configuration configuration() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> json)
                .configureEmbeddedEventStore(c -> engine)
                .configureAggregate(Counter.class);
        return configurer.buildConfiguration();
    }

    @BeforeEach
    void start() {
        axon.start();
    }

    @AfterEach
    void stop() {
        axon.shutdown();
        ledger.close();
    }

    @Test
    void an_aggregate_is_stored_and_loaded_again() {
        assertThat(commands.<Long>sendAndWait(new Count("cnt-1", NOBODY))).isEqualTo(1);
        assertThat(commands.<Long>sendAndWait(new Count("cnt-1", NOBODY))).isEqualTo(2);

        Recorded second = ledger.readStream("cnt-1", 1).findFirst().orElseThrow();
        assertThat(second.payload()).isEqualTo("{\"id\":\"cnt-1\",\"total\":2}");
        assertThat(second.revision()).isEqualTo(3);
        assertThat(second.metadata()).startsWith("{\"traceId\":");
        DomainEventMessage<?> read =
                engine.readEvents("cnt-1", 1).asStream().findFirst().orElseThrow();
        assertThat(read.getTimestamp()).isEqualTo(second.recordedAt());
        assertThat(read.getIdentifier()).isEqualTo(second.eventId().toString());
    }

    @Test
    void the_ticket_takes_the_receipt_along_and_brings_the_position_back() {
        Receipt receipt = new Receipt("key", "f", "{}");
        LedgerTicket[] ticket = new LedgerTicket[1];
        Count command = new Count("cnt-1", () -> ticket[0] = LedgerTicket.attach(CurrentUnitOfWork.get(), receipt));
        commands.sendAndWait(command);

        assertThat(ticket[0].appended().orElseThrow().lastPosition()).isEqualTo(1);
        assertThat(ledger.receipt("key").orElseThrow().position()).isEqualTo(1);
        assertThatThrownBy(() -> commands.sendAndWait(command)).isInstanceOf(ReceiptConflict.class);
    }

    @Test
    void a_race_that_was_lost_is_a_concurrency_exception_with_the_ledgers_reason() {
        Entry quicker = new Entry("cnt-1", 0, Counter.Counted.class.getName(), 3, UUID.randomUUID(), "{}", "{}");

        assertThatThrownBy(() -> commands.sendAndWait(new Count("cnt-1", () -> ledger.append(Append.of(quicker)))))
                .isInstanceOf(ConcurrencyException.class)
                .hasCauseInstanceOf(SequenceConflict.class);
    }

    @Test
    void a_claim_that_is_held_by_another_reaches_the_caller_as_it_is() {
        for (int i = 0; i < 3; i++) {
            commands.sendAndWait(new Count("cnt-1", NOBODY));
        }
        commands.sendAndWait(new Count("cnt-2", NOBODY));
        commands.sendAndWait(new Count("cnt-2", NOBODY));

        assertThatThrownBy(() -> commands.sendAndWait(new Count("cnt-2", NOBODY)))
                .isInstanceOfSatisfying(
                        ClaimConflict.class, no -> assertThat(no.heldBy()).isEqualTo("cnt-1"));
        assertThat(ledger.lastSequence("cnt-2")).hasValue(1);
    }

    @Test
    void a_snapshot_is_kept_and_the_one_that_got_further_stays() {
        engine.storeSnapshot(new GenericDomainEventMessage<>("Counter", "cnt-1", 9, new Counter.Counted("cnt-1", 9)));
        engine.storeSnapshot(new GenericDomainEventMessage<>("Counter", "cnt-1", 5, new Counter.Counted("cnt-1", 5)));

        DomainEventMessage<?> kept = engine.readSnapshot("cnt-1").orElseThrow();
        assertThat(kept.getSequenceNumber()).isEqualTo(9);
        assertThat(kept.getPayload()).isEqualTo(new Counter.Counted("cnt-1", 9));
        assertThat(engine.readSnapshot("cnt-2")).isEmpty();
    }

    @Test
    void everything_is_read_with_its_position_as_token() {
        commands.sendAndWait(new Count("cnt-1", NOBODY));
        commands.sendAndWait(new Count("cnt-2", NOBODY));

        assertThat(engine.readEvents(null, false).map(event -> event.trackingToken()))
                .hasToString("[LedgerPosition[value=1], LedgerPosition[value=2]]");
        assertThat(engine.readEvents(new LedgerPosition(1), false)).hasSize(1);
        assertThat(engine.createHeadToken()).isEqualTo(new LedgerPosition(2));
    }
}
