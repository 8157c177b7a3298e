package org.attestry.query.backtests;

import java.util.List;

/** Where what back-tests found is kept, and how it comes there from what they judged. */
final class BackTestTables {

    static final String TABLES = """
        create schema if not exists views_work;
        create table if not exists views_work.back_test (
            back_test text collate "C" primary key, state text not null, kept boolean not null default true,
            position bigint, done bigint, digest text, trouble text, finished_at timestamptz
        );
        create table if not exists views_work.back_test_change (
            back_test text collate "C", change text not null, was text not null, would_be text not null, market text,
            things bigint not null, exposure numeric
        );
        create index if not exists changes_of_back_test on views_work.back_test_change (back_test);
        create table if not exists views_work.back_test_kept (
            back_test text collate "C", rule text not null, month text, priority text, market text,
            was_met bigint not null, was_missed bigint not null,
            would_be_met bigint not null, would_be_missed bigint not null
        );
        create index if not exists kept_of_back_test on views_work.back_test_kept (back_test);
        create table if not exists views_work.back_test_difference (
            back_test text collate "C", thing text collate "C", item text not null, part text not null,
            change text not null, market text, case_id text collate "C", exposure numeric,
            was json not null, would_be json not null, primary key (back_test, thing)
        )\
        """;
    static final List<String> DETAILS =
            List.of("views_work.back_test_change", "views_work.back_test_kept", "views_work.back_test_difference");
    private static final String CHANGES = """
        insert into views_work.back_test_change
        select :backTest, change, was, would_be, market, count(*), sum(exposure)
        from judged group by change, was, would_be, market\
        """;
    private static final String KEPT = """
        insert into views_work.back_test_kept
        select :backTest, rule, month, priority, market, sum(was_met), sum(was_missed), sum(would_be_met),
               sum(would_be_missed)
        from (select rule, was_month as month, was_priority as priority, market, (was = 'MET')::int as was_met,
                     (was = 'MISSED')::int as was_missed, 0 as would_be_met, 0 as would_be_missed
              from judged where was in ('MET', 'MISSED')
              union all
              select rule, would_be_month, would_be_priority, market, 0, 0, (would_be = 'MET')::int,
                     (would_be = 'MISSED')::int
              from judged where would_be in ('MET', 'MISSED')) both_sides
        group by rule, month, priority, market\
        """;
    private static final String DIFFERENCES = """
        insert into views_work.back_test_difference
        select :backTest, item || '/' || part, item, part, change, market, case_id, exposure, was_verdict,
               would_be_verdict
        from judged where change <> 'SAME'\
        """;

    static final List<String> FROM_JUDGED = List.of(CHANGES, KEPT, DIFFERENCES);

    private BackTestTables() {}
}
