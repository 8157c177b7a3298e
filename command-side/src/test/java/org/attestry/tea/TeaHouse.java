package org.attestry.tea;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.attestry.command.CommandServer;
import org.attestry.command.kernel.CommandContracts;
import org.attestry.events.catalogue.EventCatalogue;
import org.attestry.events.catalogue.StoredEvent;
import org.attestry.ledger.Ledger;
import org.attestry.ledger.Recorded;
import org.attestry.ledger.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A command side where tea is served, with a database of its own. */
final class TeaHouse {

    static final String WAITER = "stf-ada~administrator~*";

    private final PGSimpleDataSource database = (PGSimpleDataSource) TestDatabase.withLedger();
    private final JdbcTemplate jdbc = new JdbcTemplate(database);

    /** A node. */
    CommandServer open() {
        return CommandServer.over(
                database,
                Tea.class,
                "--spring.main.allow-bean-definition-overriding=true",
                "--attestry.policies.below=org.attestry.tea");
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    /** Lets nobody into the database, and throws everybody out; or lets them in again. */
    void shut(boolean shut) {
        var other = new PGSimpleDataSource();
        other.setUrl(database.getURL());
        other.setDatabaseName("postgres");
        other.setUser("postgres");
        var outside = new JdbcTemplate(other);
        outside.execute("alter database " + database.getDatabaseName() + " allow_connections " + !shut);
        if (shut) {
            outside.queryForList(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = ?",
                    database.getDatabaseName());
        }
    }

    /** Says something about a cup, as a waiter. */
    static void say(CommandServer node, String path, String body) {
        var reply = node.put(WAITER, "/api/teas/" + path, body);
        if (reply.status() != 200) {
            throw new AssertionError(reply.raw().body());
        }
    }

    static String ready(Instant when) {
        return "{\"ready\":\"%s\"}".formatted(when);
    }

    /** What happened to a cup, in the names of its events. */
    static List<String> story(CommandServer node, String tea) {
        return entries(node, tea).map(e -> e.type().replace("tea.", "")).toList();
    }

    static Stream<Recorded> entries(CommandServer node, String tea) {
        return node.bean(Ledger.class).readStream(tea, 0);
    }

    /** Waits until nothing is left to be heard; the last wait shows that nothing more comes of it. */
    void settle() throws InterruptedException {
        long patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        for (long before = -1, now = heard(); before != now || now < head() || due() > 0; before = now, now = heard()) {
            if (System.nanoTime() > patience) {
                throw new AssertionError("Policies have come to " + now + " of " + head());
            }
            Thread.sleep(400);
        }
    }

    private long head() {
        return jdbc.queryForObject("select position from ledger.head", Long.class);
    }

    private long heard() {
        return count("select coalesce(min(position), 0) from policies.progress where trouble is null");
    }

    private long due() {
        return count("select count(*) from policies.scheduled_tasks where execution_time < clock_timestamp()"
                + " and coalesce(consecutive_failures, 0) = 0");
    }

    private long count(String sql) {
        try {
            return jdbc.queryForObject(sql, Long.class);
        } catch (BadSqlGrammarException notMadeYet) {
            return 0;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan
    static class Tea {
        @Bean
        EventCatalogue eventCatalogue() {
            var tea = Stream.of(TeaEvent.class.getPermittedSubclasses())
                    .map(type -> new StoredEvent("tea." + type.getSimpleName(), 1, type.asSubclass(TeaEvent.class)));
            return new EventCatalogue(
                    Stream.concat(EventCatalogue.attestry().all(), tea).toList(), List.of());
        }

        @Bean
        CommandContracts commandContracts() {
            return CommandContracts.below("org.attestry.command", "org.attestry.tea");
        }
    }
}
