package org.attestry.benchmarks.history;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.attestry.benchmarks.Login;
import org.attestry.benchmarks.QueryNode;
import org.attestry.benchmarks.WrongResult;
import org.attestry.events.catalogue.EventCatalogue;
import org.attestry.http.Json;
import org.attestry.stored.EventSerializer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * The visit log made by Axon's own pooled processor from the same events in Axon's own tables: its JDBC engine, its
 * token store, and a handler that writes the same rows in the processor's transaction.
 */
final class StockProcessor {
    private static final int CONNECTIONS = 8;
    private static final int MOST_EVENTS = 5_000;
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(2);

    private StockProcessor() {}

    /** Events in a second over the first of the history; what it writes must be what the product's view has. */
    static double rate(Login superuser, int events, StockSettings settings) throws InterruptedException {
        int many = Math.min(events, MOST_EVENTS);
        superuser.run("drop schema if exists stock cascade; create schema stock");
        Login stock = new Login(superuser.url() + "?currentSchema=stock", superuser.user(), superuser.password());
        try (HikariDataSource pool = stock.pool(CONNECTIONS)) {
            Serializer json = new EventSerializer(EventCatalogue.attestry(), Json.strict());
            var connections = new SpringDataSourceConnectionProvider(pool);
            var transactions = new SpringTransactionManager(new JdbcTransactionManager(pool));
            var engine = JdbcEventStorageEngine.builder()
                    .connectionProvider(connections)
                    .transactionManager(transactions)
                    .eventSerializer(json)
                    .snapshotSerializer(json)
                    .batchSize(settings.atOnce())
                    .build();
            engine.createSchema(PostgresEventTableFactory.INSTANCE);
            var tokens = JdbcTokenStore.builder()
                    .connectionProvider(connections)
                    .serializer(tokens())
                    .build();
            transactions.executeInTransaction(() -> tokens.createSchema(PostgresTokenTableFactory.INSTANCE));
            StockVisitLog log =
                    new StockVisitLog(new JdbcTemplate(pool), many, QueryNode.schemaOf(Rebuilds.VISIT_LOG, superuser));
            log.prepare();
            ScheduledExecutorService threads = Executors.newScheduledThreadPool(2 * settings.segments());
            var processor = PooledStreamingEventProcessor.builder()
                    .name("stock")
                    .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                            .eventHandlers(log)
                            .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                            .build())
                    .messageSource(
                            EmbeddedEventStore.builder().storageEngine(engine).build())
                    .tokenStore(tokens)
                    .transactionManager(transactions)
                    .coordinatorExecutor(threads)
                    .workerExecutor(threads)
                    .initialSegmentCount(settings.segments())
                    .batchSize(settings.atOnce())
                    .build();
            try {
                return many / seconds(processor, log);
            } finally {
                processor.shutDown();
                threads.shutdown();
            }
        } finally {
            superuser.run("drop schema stock cascade");
        }
    }

    /** Tokens are no events, and say of which class they are. */
    private static Serializer tokens() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        json -> json.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .build()))
                .build();
    }

    private static double seconds(PooledStreamingEventProcessor processor, StockVisitLog log)
            throws InterruptedException {
        long start = System.nanoTime();
        processor.start();
        while (!log.isComplete()) {
            if (System.nanoTime() - start > PATIENCE_NANOS) {
                throw new WrongResult("Axon's processor did not come to the end: " + processor.processingStatus());
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        double took = (System.nanoTime() - start) / 1e9;
        log.check();
        return took;
    }
}
