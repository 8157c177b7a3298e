package org.attestry.query.sla;

/** The tables of {@link ClockBook}. */
final class ClockTables {

    static final String SQL = """
        create table clock (
            clocks text collate "C",
            clock text collate "C",
            item text not null,
            case_id text generated always as (
                case when item like 'exc-%' then item when item like 'imp-%' then 'exc-' || substr(item, 5) end) stored,
            subject text not null,
            rule text not null,
            version int not null,
            calendar text not null,
            priority text,
            market text,
            target_seconds bigint not null,
            started_at timestamptz not null,
            state text not null,
            state_since timestamptz not null,
            ended_at timestamptz generated always as (
                case when state in ('MET', 'MISSED', 'CANCELLED') then state_since end) stored,
            due timestamptz,
            consumed_seconds bigint,
            breached_at timestamptz,
            step int not null default 0,
            excuse text,
            excuse_reason text,
            excused_by text,
            excused_at timestamptz,
            touched_at timestamptz not null,
            start_position bigint not null,
            state_position bigint not null,
            breach_position bigint,
            excuse_position bigint,
            primary key (clocks, clock)
        );
        create index clock_unfinished on clock (due) where state in ('RUNNING', 'STANDING_STILL');
        create index clock_by_end on clock (ended_at);
        create index clock_breached on clock (breached_at) where breached_at is not null;
        create table pause (
            clocks text collate "C",
            clock text collate "C",
            since timestamptz,
            until timestamptz not null,
            reason text not null,
            seconds bigint not null,
            capped boolean not null,
            position bigint not null,
            primary key (clocks, clock, since)
        );
        create table step (
            position bigint primary key,
            clocks text collate "C" not null,
            clock text collate "C" not null,
            percent int not null,
            notified text[] not null,
            taken_by text,
            reason text,
            at timestamptz not null
        );
        create index step_of_clock on step (clocks, clock);
        create table calendar_said (
            position bigint primary key,
            calendar text not null,
            version int,
            zone text,
            hours json,
            holidays json,
            first_year int,
            last_year int,
            closure text,
            since timestamptz,
            until timestamptz,
            reason text,
            at timestamptz not null
        );
        """;

    private ClockTables() {}
}
