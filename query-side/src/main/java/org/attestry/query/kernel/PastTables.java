package org.attestry.query.kernel;

/** How the book of the states of the past is kept. */
final class PastTables {

    /** Not logged, as the states are not: after a crash of PostgreSQL neither they nor the book say anything. */
    static final String BOOK = """
        create schema if not exists views_past;
        create unlogged table if not exists views_past.state (
            schema text primary key, view text not null, position bigint not null,
            done bigint not null default 0, ready boolean not null default false,
            digest text, bytes bigint not null, asked_at timestamptz not null default clock_timestamp()
        );
        alter table views_past.state set unlogged\
        """;

    /** What a crash has emptied, book and all. */
    static final String FORGOTTEN = """
        select nspname from pg_namespace
        where nspname ~ '^past_[0-9a-f]{24}$' and nspname not in (select schema from views_past.state)\
        """;

    private PastTables() {}
}
