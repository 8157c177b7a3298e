package org.attestry.benchmarks.commands;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.attestry.benchmarks.Course;
import org.attestry.benchmarks.Pgbench;
import org.attestry.benchmarks.Server;
import org.attestry.ledger.Ledger;
import org.attestry.ledger.axon.LedgerEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/** Everybody who takes part, each with a database of its own on the same server. */
final class Field implements AutoCloseable {
    /** As many as the command side has by default. */
    private static final int CONNECTIONS = 24;

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final List<Way> ways;
    private final HotStream hot;
    private final Latency latency;

    Field(Server server, Course course) {
        Serializer json = Jackson3Serializer.builder().build();
        PlainTable plain = new PlainTable(server.superuser("plain"));
        HikariDataSource pool = keep(server.commandSide().pool(CONNECTIONS));
        Ledger ledger = keep(Ledger.open(pool));
        LedgerCheck check = new LedgerCheck(server.superuser("attestry"));
        AxonTables axon = keep(new AxonTables(server.superuser("axon"), json));
        GatewayWay gateway = keep(node(ledger, json, check));
        GatewayWay elsewhere = keep(node(ledger, json, check));
        this.hot = new HotStream(gateway, elsewhere, check, server.superuser("attestry"));
        this.latency = new Latency(gateway, check);
        List<Way> all = List.of(
                Pgbench.version().isPresent() ? new PgbenchWay(plain, course.folder()) : new JdbcWay(plain),
                new LedgerWay(ledger, check),
                gateway,
                keep(new GatewayWay(
                        "axon",
                        "Gateway, Axon's JDBC engine",
                        axon.engine(),
                        json,
                        GatewayWay::stock,
                        axon::count,
                        axon::check)));
        this.ways = all.stream().filter(way -> course.has(way.name())).toList();
    }

    private static GatewayWay node(Ledger ledger, Serializer json, LedgerCheck check) {
        var engine = new LedgerEventStorageEngine(ledger, json, NoOpEventUpcaster.INSTANCE, event -> List.of());
        return new GatewayWay("gateway", "Gateway, ledger", engine, json, GatewayWay::ledger, check::count, check::run);
    }

    HotStream hot() {
        return hot;
    }

    Latency latency() {
        return latency;
    }

    List<Way> ways() {
        return ways;
    }

    private <T extends AutoCloseable> T keep(T opened) {
        open.push(opened);
        return opened;
    }

    @Override
    public void close() {
        for (AutoCloseable next = open.poll(); next != null; next = open.poll()) {
            try {
                next.close();
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
