-- Who holds what, found by a walk along the holders of a key instead of in an index of periods, which cost 50 us a claim.
alter table ledger.claim drop constraint one_holder;
drop extension btree_gist;
alter table ledger.claim
    add column since timestamptz not null generated always as (coalesce(lower(period), '-infinity')) stored;
create index claim_of_key on ledger.claim (key, kind, since);

-- Another stream that holds something of this period. Those of different streams never overlap, so that only the last
-- one to begin before the period's end can reach into it, or an earlier one of the same stream.
create function ledger.in_the_way(mine text, sort text, what text, wanted tstzrange) returns table (holder text)
    language sql stable
as $$
    select last.owner
    from (
        select c.owner, c.period from ledger.claim c
        where c.key = what and c.kind = sort and c.owner <> mine and c.since < coalesce(upper(wanted), 'infinity')
        order by c.since desc limit 1) last
    where last.period && wanted or exists (
        select from ledger.claim c
        where c.owner = last.owner and c.kind = sort and c.key = what and c.period && wanted)
$$;

-- The second line of defence, behind the append function, which asks first; it sees what one statement claims together.
create function ledger.one_holder() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform from ledger.head for update; -- whoever claims past the append function stands in line with it
    if exists (select from fresh f, lateral ledger.in_the_way(f.owner, f.kind, f.key, f.period)) then
        raise exception 'One key would have two holders' using errcode = 'exclusion_violation', constraint = 'one_holder';
    end if;
    return null;
end
$$;

create trigger one_holder_of_new after insert on ledger.claim
    referencing new table as fresh for each statement execute function ledger.one_holder();
create trigger one_holder_of_changed after update on ledger.claim
    referencing new table as fresh for each statement execute function ledger.one_holder();

-- One call appends the commands of one batch, each accepted or refused on its own.
--
-- The head's row lock is taken first. Under read committed every following statement of the function takes a new
-- snapshot, so all of them see what the append before this one committed, and nobody else can append meanwhile.
-- Entries (e_), receipts (r_) and claims (c_) name their command by number, 1 to `commands`; a claim without a key
-- releases all of its kind. An entry that goes on where another of its command left its stream names that one in
-- e_after, by its place in the arrays; the others have 0 there. The commands of one batch touch no stream, claim or
-- receipt in common: the caller's duty, and should it fail, a constraint refuses the batch.
-- That a stream is new is not looked up, unless the caller is `careful`: where it has begun, the key of ledger.place
-- refuses the batch, and only then the caller asks again to be told which command it was.
--
-- One row comes back for each command that was refused, and a last one for all others together: their entries lie
-- between its positions, in the order in which they were handed in.
create or replace function ledger.append(
    commands int, careful boolean,
    e_command int[], e_after int[], e_stream text[], e_sequence bigint[], e_type text[], e_revision smallint[],
    e_id text[], e_metadata text[], e_payload text[],
    r_command int[], r_key text[], r_fingerprint text[], r_answer text[],
    c_command int[], c_owner text[], c_kind text[], c_key text[], c_from text[], c_until text[])
    returns table (
        command int, first_position bigint, last_position bigint, recorded_at timestamptz,
        conflict text, subject text, key text, detail text)
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
    -- one plan that walks indexes, whatever the statistics said when the tables were still empty
    set plan_cache_mode = force_generic_plan
    set enable_seqscan = off
    set jit = off
as $$
#variable_conflict use_column
declare
    top     bigint;
    at      timestamptz;
    fresh   bigint := cardinality(e_command);
    refused int[] := '{}';
    stale   int[];
    streams text[];
    printed text;
    room    bigint;
    ahead   bigint;
begin
    select h.position, greatest(clock_timestamp(), h.recorded_at), h.room, h.stride / 2 into top, at, room, ahead
        from ledger.head h for update;

    -- a command that was answered before gets that answer, whatever else stands against it
    if cardinality(r_command) > 0 then
        for command, key, subject, detail, first_position, last_position, recorded_at in
            select g.command, s.key, s.fingerprint, s.answer::text, s.first_position, s.last_position, s.recorded_at
            from unnest(r_command, r_key) g(command, key), lateral (
                select r.* from ledger.receipt r where r.key = g.key limit 1) s
        loop
            conflict := 'receipt';
            refused := refused || command;
            return next;
        end loop;
    end if;

    if careful or 0 < any (e_sequence) or 0 < any (e_after) then
        -- an aggregate and no loop: mostly it finds nothing, and a cursor would cost more than the search
        select array_agg(u.command), array_agg(u.stream) into stale, streams
            from unnest(e_command, e_after, e_stream, e_sequence) u(command, after, stream, sequence)
            where case when u.after > 0
                then (e_command[u.after], e_stream[u.after], e_sequence[u.after] + 1)
                    is distinct from (u.command, u.stream, u.sequence)
                when u.sequence = 0 and not careful then false
                else u.sequence <> 1 + coalesce((
                    select p.sequence from ledger.place p
                    where p.stream_id = u.stream order by p.sequence desc limit 1), -1)
                end;
    end if;
    if stale is not null then
        for i in 1 .. cardinality(stale) loop
            continue when stale[i] = any (refused);
            command := stale[i]; conflict := 'sequence'; subject := streams[i]; key := null; detail := null;
            refused := refused || command;
            return next;
        end loop;
    end if;

    if cardinality(c_command) > 0 then
        for command, subject, key, detail in
            select distinct on (g.command) g.command, g.kind, g.key, held.owner
            from (
                select u.command, u.owner, u.kind, u.key, tstzrange(u.since::timestamptz, u.until::timestamptz) as period
                from unnest(c_command, c_owner, c_kind, c_key, c_from, c_until)
                    u(command, owner, kind, key, since, until)
                where u.key is not null offset 0) g,
                lateral ledger.in_the_way(g.owner, g.kind, g.key, g.period) near,
                lateral ( -- seldom asked: there is somebody, unless the command releases it
                    select c.owner from ledger.claim c
                    where c.kind = g.kind and c.key = g.key and c.owner <> g.owner and c.period && g.period
                        and not exists (
                            select from unnest(c_command, c_owner, c_kind, c_key) r(command, owner, kind, key)
                            where r.command = g.command and r.owner = c.owner and r.kind = c.kind and r.key is null)
                    limit 1) held
        loop
            continue when command = any (refused);
            conflict := 'claim';
            refused := refused || command;
            return next;
        end loop;

        delete from ledger.claim c
            using unnest(c_command, c_owner, c_kind, c_key) r(command, owner, kind, key)
            where r.key is null and c.owner = r.owner and c.kind = r.kind and r.command <> all (refused);

        insert into ledger.claim (owner, kind, key, period)
            select g.owner, g.kind, g.key, tstzrange(g.since::timestamptz, g.until::timestamptz)
            from unnest(c_command, c_owner, c_kind, c_key, c_from, c_until) g(command, owner, kind, key, since, until)
            where g.key is not null and g.command <> all (refused);
    end if;

    if refused <> '{}' then
        select coalesce(array_agg(u.command order by nth), '{}'), array_agg(u.stream order by nth),
                array_agg(u.sequence order by nth), array_agg(u.type order by nth),
                array_agg(u.revision order by nth), array_agg(u.id order by nth),
                array_agg(u.metadata order by nth), array_agg(u.payload order by nth)
            into e_command, e_stream, e_sequence, e_type, e_revision, e_id, e_metadata, e_payload
            from unnest(e_command, e_stream, e_sequence, e_type, e_revision, e_id, e_metadata, e_payload)
                with ordinality u(command, stream, sequence, type, revision, id, metadata, payload, nth)
            where u.command <> all (refused);
        fresh := cardinality(e_command);
    end if;

    if cardinality(r_command) > 0 then
        insert into ledger.receipt (key, fingerprint, answer, first_position, last_position, recorded_at)
            select g.key, g.fingerprint, g.answer::json, top + coalesce(l.first, fresh + 1), top + coalesce(l.last, fresh), at
            from unnest(r_command, r_key, r_fingerprint, r_answer) g(command, key, fingerprint, answer)
            left join (
                select u.command, min(u.nth) as first, max(u.nth) as last
                from unnest(e_command) with ordinality u(command, nth) group by 1) l on l.command = g.command
            where g.command <> all (refused);
    end if;

    if fresh > 0 then
        if top + fresh > room - ahead then
            perform ledger.make_room(top + fresh);
        end if;
        insert into ledger.place (position, sequence, stream_id)
            select top + u.nth, u.sequence, u.stream
            from unnest(e_stream, e_sequence) with ordinality u(stream, sequence, nth);
        printed := ledger.printed(at);
        insert into ledger.event (
            position, sequence, recorded_at, event_id, revision, stream_id, type, leaf, metadata, payload)
            select top + u.nth, u.sequence, at, u.id::uuid, u.revision, u.stream, u.type,
                ledger.leaf(ledger.line_of(
                    top + u.nth, u.stream, u.sequence, u.type, u.revision, u.id::uuid, printed, u.metadata, u.payload)),
                u.metadata::json, u.payload::json
            from unnest(e_stream, e_sequence, e_type, e_revision, e_id, e_metadata, e_payload)
                with ordinality u(stream, sequence, type, revision, id, metadata, payload, nth);
        update ledger.head set position = top + fresh, recorded_at = at;
        perform pg_notify('ledger', (top + fresh)::text);
    end if;

    command := null; conflict := null; subject := null; key := null; detail := null;
    first_position := top + 1; last_position := top + fresh; recorded_at := at;
    return next;
end
$$;

revoke execute on function ledger.in_the_way, ledger.one_holder from public;
