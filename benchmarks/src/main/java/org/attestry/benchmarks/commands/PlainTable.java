package org.attestry.benchmarks.commands;

import java.util.concurrent.atomic.AtomicLong;
import org.attestry.benchmarks.Login;
import org.attestry.benchmarks.Pace;
import org.attestry.benchmarks.WrongResult;

/** The table that plain inserts go to: the columns and keys of the ledger's, without its rules. */
final class PlainTable {
    private static final String TABLE = """
        create table plain_event (
            position    bigserial   not null primary key,
            sequence    bigint      not null,
            recorded_at timestamptz not null,
            event_id    uuid        not null,
            revision    smallint    not null,
            stream_id   text        collate "C" not null,
            type        text        collate "C" not null,
            leaf        bytea       not null,
            metadata    json        not null,
            payload     json        not null,
            unique (stream_id, sequence))\
        """;

    /** The leaf is a constant here: nothing is computed. */
    static final String INSERT = """
        insert into plain_event (sequence, recorded_at, event_id, revision, stream_id, type, leaf, metadata, payload)
        values (0, now(), gen_random_uuid(), 0, gen_random_uuid()::text, %s, '\\x%s', %s, %s)\
        """;

    static final String LEAF = "5a".repeat(32);

    private final Login database;
    private final AtomicLong expected = new AtomicLong();

    PlainTable(Login database) {
        this.database = database;
        database.run(TABLE);
    }

    Login database() {
        return database;
    }

    Pace count(Pace pace) {
        expected.addAndGet(pace.rows());
        return pace;
    }

    void check() {
        WrongResult.unlessEqual(
                "rows in the plain table", expected.get(), database.number("select count(*) from plain_event"));
    }
}
