package org.attestry.benchmarks.commands;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.atomic.AtomicLong;
import org.attestry.benchmarks.Login;
import org.attestry.benchmarks.Pace;
import org.attestry.benchmarks.WrongResult;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;

/**
 * Axon's own JDBC engine in a database of its own, set up in its favour: its tables for PostgreSQL, a pool of
 * waiting connections with prepared statements, and no transaction around the single statement that appends.
 */
final class AxonTables implements AutoCloseable {
    private static final int CONNECTIONS = 32;

    private final Login database;
    private final HikariDataSource pool;
    private final JdbcEventStorageEngine engine;
    private final AtomicLong expected = new AtomicLong();

    AxonTables(Login database, Serializer json) {
        this.database = database;
        this.pool = database.pool(CONNECTIONS);
        this.engine = JdbcEventStorageEngine.builder()
                .connectionProvider(new DataSourceConnectionProvider(pool))
                .transactionManager(NoTransactionManager.instance())
                .eventSerializer(json)
                .snapshotSerializer(json)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
    }

    JdbcEventStorageEngine engine() {
        return engine;
    }

    Pace count(Pace pace) {
        expected.addAndGet(pace.rows());
        return pace;
    }

    void check() {
        WrongResult.unlessEqual(
                "events in Axon's table",
                expected.get(),
                database.number("select count(*) from " + new EventSchema().domainEventTable()));
    }

    @Override
    public void close() {
        pool.close();
    }
}
