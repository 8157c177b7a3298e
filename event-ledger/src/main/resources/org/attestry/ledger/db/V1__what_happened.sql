-- What happened, in one order. Columns of fixed width come first, so that rows carry no padding.
do $$
begin
    if current_setting('server_encoding') <> 'UTF8' then
        raise exception 'the ledger needs a database with encoding UTF8, this one has %', current_setting('server_encoding');
    end if;
end
$$;

create table ledger.event (
    position    bigint      not null primary key check (position > 0),
    sequence    bigint      not null check (sequence >= 0),
    recorded_at timestamptz not null,
    event_id    uuid        not null,
    revision    smallint    not null check (revision >= 0),
    stream_id   text        collate "C" not null check (stream_id <> '' and stream_id !~ '[\x01-\x1f]'),
    type        text        collate "C" not null check (type <> '' and type !~ '[\x01-\x1f]'),
    leaf        bytea       not null check (octet_length(leaf) = 32),
    metadata    json        not null,
    payload     json        not null,
    unique (stream_id, sequence),
    -- an entry is one line for good. Inside its strings JSON allows no control character, between them only these three.
    constraint one_line check (
        strpos(metadata::text, chr(9)) + strpos(metadata::text, chr(10)) + strpos(metadata::text, chr(13)) = 0
        and strpos(payload::text, chr(9)) + strpos(payload::text, chr(10)) + strpos(payload::text, chr(13)) = 0)
);
comment on table ledger.event is 'Everything that happened, in one order without gaps; rows are never changed or removed';

-- The one row whose lock orders appends. Room on the page lets the row move without leaving it.
create table ledger.head (
    only_row    boolean     not null primary key default true check (only_row),
    position    bigint      not null,
    recorded_at timestamptz not null
) with (fillfactor = 10);
insert into ledger.head (position, recorded_at) values (0, 'epoch');
comment on table ledger.head is 'How far the ledger goes; locked by every append';

-- The canonical line of an entry: docs/ledger-format.md. Changing it would break every proof ever given.
create function ledger.line_of(
    place bigint, stream text, nth bigint, name text, revision smallint, id uuid,
    recorded timestamptz, metadata text, payload text) returns text
    language sql stable parallel safe
    return '{"position":' || place::text
        || ',"stream":' || to_json(stream)::text
        || ',"sequence":' || nth::text
        || ',"type":' || to_json(name)::text
        || ',"revision":' || revision::text
        || ',"id":"' || id::text
        || '","recorded":"' || to_char(recorded at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
        || '","metadata":' || metadata || ',"payload":' || payload || '}';

-- The same of what is stored: json keeps the text it was given.
create function ledger.line(
    place bigint, stream text, nth bigint, name text, revision smallint, id uuid,
    recorded timestamptz, metadata json, payload json) returns text
    language sql stable parallel safe
    return ledger.line_of(place, stream, nth, name, revision, id, recorded, metadata::text, payload::text);

-- The leaf of a line in the Merkle tree (RFC 6962, section 2.1).
create function ledger.leaf(line text) returns bytea
    language sql stable parallel safe
    return sha256('\x00'::bytea || convert_to(line, 'UTF8'));

-- The last position recorded at or before an instant. Time never runs backwards with position, so halving finds it.
create function ledger.position_at(instant timestamptz) returns bigint
    language plpgsql stable parallel safe set search_path = pg_catalog, pg_temp as $$
declare
    low  bigint := 0;
    high bigint := (select h.position from ledger.head h);
    middle bigint;
begin
    while low < high loop
        middle := (low + high + 1) / 2;
        if (select e.recorded_at from ledger.event e where e.position = middle) <= instant then
            low := middle;
        else
            high := middle - 1;
        end if;
    end loop;
    return low;
end
$$;

create function ledger.refuse() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    raise exception 'The ledger is append-only: % of ledger.% is refused', lower(tg_op), tg_table_name
        using errcode = 'insufficient_privilege',
              hint = 'What happened stays. Record a correction as a new event.';
end
$$;

-- "always": replication mode, which switches ordinary triggers off, does not switch these off
create trigger append_only before update or delete or truncate on ledger.event
    for each statement execute function ledger.refuse();
alter table ledger.event enable always trigger append_only;

create trigger never_removed before delete or truncate on ledger.head
    for each statement execute function ledger.refuse();
alter table ledger.head enable always trigger never_removed;

create trigger never_back before update on ledger.head
    for each row when (new.position < old.position or new.recorded_at < old.recorded_at)
    execute function ledger.refuse();
alter table ledger.head enable always trigger never_back;
