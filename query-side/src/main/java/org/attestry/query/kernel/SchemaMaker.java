package org.attestry.query.kernel;

import java.nio.charset.StandardCharsets;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the tables of a view once, whichever node comes first, and refuses tables that changed without a new version. */
final class SchemaMaker {

    private static final String STATE = """
        create table view_state (
            one boolean primary key default true check (one),
            tables_hash text not null,
            position bigint not null default 0,
            owner text,
            claimed_at timestamptz,
            trouble text
        )\
        """;

    private static final String LETTERS = """
        create table if not exists view_letter (
            position bigint primary key,
            stream text collate "C" not null,
            state text not null,
            cause text, failure text,
            tries integer not null default 0,
            first_tried_at timestamptz, last_tried_at timestamptz,
            ordered bigint
        );
        create index if not exists view_letter_stream on view_letter (stream, position)\
        """;

    private static final String UNLOGGED = """
        do $$ declare one text; begin
            for one in select oid::regclass from pg_class
                where relnamespace = current_schema()::regnamespace and relkind = 'r'
            loop execute 'alter table ' || one || ' set unlogged'; end loop;
        end $$\
        """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    SchemaMaker(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** The tables in this schema, made now if they are not there. */
    void make(Schema schema, String tables) {
        make(schema, tables, () -> {});
    }

    /** The same, to be filled before anybody asks it, and then to be {@link #finish}ed. */
    void makeToFill(Schema schema, String tables) {
        make(schema, tables, () -> LaterIndexes.putOff(jdbc));
    }

    /** The same for what can be made again at any time: nothing of it is there any more after PostgreSQL has crashed. */
    void makeToThrowAway(Schema schema, String tables) {
        make(schema, tables, () -> {
            LaterIndexes.putOff(jdbc);
            jdbc.execute(UNLOGGED);
        });
    }

    private void make(Schema schema, String tables, Runnable whenNew) {
        transaction.executeWithoutResult(status -> {
            jdbc.execute("select pg_advisory_xact_lock(hashtext('attestry.views'))");
            jdbc.execute("create schema if not exists " + schema.name());
            jdbc.execute("set local search_path = " + schema.name());
            if (isEmptied()) {
                drop(schema);
                jdbc.execute("create schema " + schema.name());
            }
            if (isNew()) {
                jdbc.execute(STATE);
                jdbc.update("insert into view_state (tables_hash) values (?)", hash(tables));
                jdbc.execute(tables);
                jdbc.execute(LETTERS);
                whenNew.run();
            } else {
                check(schema, tables);
                jdbc.execute(LETTERS);
            }
        });
    }

    /** Gives full tables what they were filled without, and has the planner look at them, so that all is answered well. */
    void finish(Schema schema) {
        LaterIndexes.make(schema, jdbc, transaction);
        Handful.doAll(TableShape.of(schema, JdbcClient.create(jdbc)).keySet().stream()
                .<Runnable>map(table -> () -> analyze(schema.name() + "." + table))
                .toList());
    }

    /** A sample of 9,000 rows says enough of full tables; PostgreSQL looks closer by itself when they change. */
    private void analyze(String table) {
        transaction.executeWithoutResult(
                status -> jdbc.execute("set local default_statistics_target = 30; analyze " + table));
    }

    /** Takes the schema away with all that is in it. */
    void drop(Schema schema) {
        jdbc.execute("drop schema if exists " + schema.name() + " cascade");
    }

    /** What is not logged comes out of a crash of PostgreSQL without its rows. */
    private boolean isEmptied() {
        return !isNew()
                && Boolean.TRUE.equals(
                        jdbc.queryForObject("select not exists (select from view_state)", Boolean.class));
    }

    private boolean isNew() {
        return Boolean.TRUE.equals(jdbc.queryForObject("select to_regclass('view_state') is null", Boolean.class));
    }

    private void check(Schema schema, String tables) {
        var stored = jdbc.queryForObject("select tables_hash from view_state", String.class);
        if (!hash(tables).equals(stored)) {
            throw new IllegalStateException("The tables of " + schema.name() + " were made from other statements than "
                    + "this program has. Give the view a new version: it is then built beside the old one.");
        }
    }

    private static String hash(String tables) {
        return Digests.hexOf(tables.replaceAll("\\s+", " ").strip().getBytes(StandardCharsets.UTF_8));
    }
}
