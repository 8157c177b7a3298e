-- One call appends the commands of one batch, each accepted or refused on its own.
--
-- The head's row lock is taken first. Under read committed every following statement of the function takes a new
-- snapshot, so all of them see what the append before this one committed, and nobody else can append meanwhile.
-- Entries (e_), receipts (r_) and claims (c_) name their command by number, 1 to `commands`; a claim without a key
-- releases all of its kind. The commands of one batch touch no stream, claim or receipt in common: the caller's duty,
-- and should it fail, a constraint refuses the batch.
create function ledger.append(
    commands int,
    e_command int[], e_stream text[], e_sequence bigint[], e_type text[], e_revision smallint[], e_id text[],
    e_metadata text[], e_payload text[],
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
begin
    select h.position, greatest(clock_timestamp(), h.recorded_at) into top, at from ledger.head h for update;

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

    for command, subject in
        select g.command, min(g.stream) from (
            select u.command, u.stream, min(u.sequence) as first, max(u.sequence) as last, count(*) as entries
            from unnest(e_command, e_stream, e_sequence) u(command, stream, sequence) group by 1, 2) g
        where g.last - g.first + 1 <> g.entries or g.first <> 1 + coalesce((
            select e.sequence from ledger.event e where e.stream_id = g.stream order by e.sequence desc limit 1), -1)
        group by 1
    loop
        continue when command = any (refused);
        conflict := 'sequence'; key := null; detail := null;
        refused := refused || command;
        return next;
    end loop;

    if cardinality(c_command) > 0 then
        for command, subject, key, detail in
            select distinct on (g.command) g.command, g.kind, g.key, held.owner
            from unnest(c_command, c_owner, c_kind, c_key, c_from, c_until) g(command, owner, kind, key, since, until),
                lateral (
                    select c.owner from ledger.claim c
                    where c.kind = g.kind and c.key = g.key and c.owner <> g.owner
                        and c.period && tstzrange(g.since::timestamptz, g.until::timestamptz)
                        and not exists (
                            select from unnest(c_command, c_owner, c_kind, c_key) r(command, owner, kind, key)
                            where r.command = g.command and r.owner = c.owner and r.kind = c.kind and r.key is null)
                    limit 1) held
            where g.key is not null
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
        fresh := (select count(*) from unnest(e_command) c where c <> all (refused));
    end if;

    return query
        with placed as materialized (
            select u.*, top + row_number() over (order by u.nth) as position
            from unnest(e_command, e_stream, e_sequence, e_type, e_revision, e_id, e_metadata, e_payload)
                with ordinality u(command, stream, sequence, type, revision, id, metadata, payload, nth)
            where u.command <> all (refused)
        ), stored as (
            insert into ledger.event (
                position, sequence, recorded_at, event_id, revision, stream_id, type, leaf, metadata, payload)
            select p.position, p.sequence, at, p.id::uuid, p.revision, p.stream, p.type,
                ledger.leaf(ledger.line(p.position, p.stream, p.sequence, p.type, p.revision, p.id::uuid, at,
                    p.metadata::json, p.payload::json)),
                p.metadata::json, p.payload::json
            from placed p
        ), landed as materialized (
            select c.command, coalesce(min(p.position), top + fresh + 1) as first,
                coalesce(max(p.position), top + fresh) as last
            from generate_series(1, commands) c(command) left join placed p on p.command = c.command
            where c.command <> all (refused) group by 1
        ), kept as (
            insert into ledger.receipt (key, fingerprint, answer, first_position, last_position, recorded_at)
            select g.key, g.fingerprint, g.answer::json, l.first, l.last, at
            from unnest(r_command, r_key, r_fingerprint, r_answer) g(command, key, fingerprint, answer)
            join landed l on l.command = g.command
        )
        select l.command, l.first, l.last, at, null::text, null::text, null::text, null::text from landed l;

    if fresh > 0 then
        update ledger.head set position = top + fresh, recorded_at = at;
        perform pg_notify('ledger', (top + fresh)::text);
    end if;
end
$$;
