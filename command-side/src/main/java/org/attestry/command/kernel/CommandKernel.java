package org.attestry.command.kernel;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.attestry.events.Event;
import org.attestry.events.catalogue.EventCatalogue;
import org.attestry.ledger.ClaimChange;
import org.attestry.ledger.Ledger;
import org.attestry.ledger.Many;
import org.attestry.ledger.axon.KnownTargets;
import org.attestry.ledger.axon.LedgerEventStorageEngine;
import org.attestry.ledger.axon.PresumingBus;
import org.attestry.stored.EventSerializer;
import org.attestry.stored.RevisionUpcaster;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts the kernel together: the ledger as Axon's event store, the bus, the desk. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CommandLimits.class)
class CommandKernel {

    static final String COMMANDS = "org.attestry.command";

    @Bean
    EventCatalogue eventCatalogue() {
        return EventCatalogue.attestry();
    }

    @Bean(destroyMethod = "close")
    Ledger ledger(DataSource database) {
        return Ledger.open(database);
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(EventCatalogue catalogue, JsonMapper json) {
        return new EventSerializer(catalogue, json);
    }

    @Bean
    LedgerEventStorageEngine memory(
            Ledger ledger,
            @Qualifier("eventSerializer") Serializer serializer,
            EventCatalogue catalogue,
            JsonMapper json) {
        var upcaster = new RevisionUpcaster(catalogue, json);
        return new LedgerEventStorageEngine(ledger, serializer, upcaster, CommandKernel::claimsOf);
    }

    private static List<ClaimChange> claimsOf(EventMessage<?> message) {
        var event = (Event) message.getPayload();
        var owner = event.subject().value();
        return event.claims().stream()
                .<ClaimChange>map(claim -> switch (claim) {
                    case org.attestry.events.Claim.Take t -> new ClaimChange.Take(owner, t.kind(), t.key());
                    case org.attestry.events.Claim.Hold h ->
                        new ClaimChange.Hold(owner, h.kind(), h.key(), h.from(), h.until());
                    case org.attestry.events.Claim.Release r -> new ClaimChange.Release(owner, r.kind());
                })
                .toList();
    }

    /** Every event says of its command what the desk wrote down, and nothing else. */
    @Bean
    CorrelationDataProvider metadata() {
        return message ->
                message instanceof CommandMessage<?> ? Sending.of(message).metadata() : Map.of();
    }

    /** No transaction around a command: its only write is its append, which is a transaction of its own. */
    @Bean
    CommandBus commandBus(CorrelationDataProvider metadata) {
        var bus = new PresumingBus(SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.instance())
                .build());
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(metadata));
        bus.registerHandlerInterceptor(new Sending.Interceptor());
        return bus;
    }

    @Bean
    CommandTargetResolver targets() {
        return new KnownTargets();
    }

    @Bean
    CommandContracts commandContracts() {
        return CommandContracts.below(COMMANDS);
    }

    @Bean
    Failures failures(MeterRegistry meters) {
        return new Failures(meters);
    }

    @Bean
    References references(EventStorageEngine memory) {
        return new References(memory, Clock.systemUTC());
    }

    @Bean
    Receipts receipts(Ledger ledger, JsonMapper json) {
        return new Receipts(ledger, json);
    }

    @Bean
    CommandDesk commandDesk(
            CommandContracts contracts, CommandBus bus, Ledger ledger, References references, Receipts receipts) {
        return new CommandDesk(contracts, bus, ledger, references, receipts);
    }

    @Bean
    BulkDesk bulkDesk(
            CommandContracts contracts,
            CommandBus bus,
            Ledger ledger,
            LedgerEventStorageEngine memory,
            References references,
            Receipts receipts) {
        var many = new Many(ledger);
        var eye = new Glance.Eye(many, memory, references);
        return new BulkDesk(contracts, bus, many, eye, receipts);
    }
}
