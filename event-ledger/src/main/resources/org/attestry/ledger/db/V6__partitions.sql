-- Partitions by position. What is there becomes the first one as it stands: it is looked through once, and not copied.
lock table ledger.event, ledger.head in access exclusive mode;

-- `room`: up to which position there are partitions. `stride`: how many positions the next one gets.
alter table ledger.head
    add column room   bigint not null default 0,
    add column stride bigint not null default 10000000 check (stride > 0);

-- the same rule as before, in fewer steps for each row
alter table ledger.event
    drop constraint one_line,
    add constraint one_line check (
        strpos(metadata::text || payload::text, chr(10)) = 0
        and strpos(metadata::text || payload::text, chr(13)) = 0
        and strpos(metadata::text || payload::text, chr(9)) = 0);

alter table ledger.event rename to event_1;
alter table ledger.event_1 rename constraint event_pkey to event_1_pkey;
drop trigger append_only on ledger.event_1;

create table ledger.event (like ledger.event_1 including all) partition by range (position);
comment on table ledger.event is 'Everything that happened, in one order without gaps; rows are never changed or removed';

-- Triggers of statements and rights are no matter of the parent: each partition gets its own.
create function ledger.guard(part regclass) returns void
    language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    execute format(
        'create trigger append_only before update or delete or truncate on %s
            for each statement execute function ledger.refuse()', part);
    execute format('alter table %s enable always trigger append_only', part);
    execute format('revoke all on %s from public', part);
    execute format('grant select on %s to attestry_ledger_writer, attestry_ledger_reader', part);
end
$$;

select ledger.guard('ledger.event'), ledger.guard('ledger.event_1');

do $$
declare
    upto bigint;
begin
    update ledger.head set room = (position / stride + 1) * stride returning room into upto;
    execute format('alter table ledger.event attach partition ledger.event_1 for values from (1) to (%s)', upto + 1);
end
$$;

-- Makes the next partition. Attaching a finished table stops neither readers nor writers, as making it in place would;
-- whoever appends asks for it half a stride ahead, and where a lock is not to be had at once asks again next time.
create function ledger.make_room(place bigint) returns void
    language plpgsql set search_path = pg_catalog, pg_temp set lock_timeout = '20ms' as $$
declare
    upto bigint;
    next bigint;
    part text;
begin
    loop
        select h.room, h.room + h.stride into upto, next from ledger.head h;
        exit when place <= upto - (next - upto) / 2;
        part := 'event_' || upto + 1;
        execute format('create table ledger.%I (like ledger.event including all)', part);
        perform ledger.guard(format('ledger.%I', part)::regclass);
        execute format('alter table ledger.event attach partition ledger.%I for values from (%s) to (%s)',
            part, upto + 1, next + 1);
        update ledger.head set room = next;
    end loop;
exception when lock_not_available then
    if place > (select h.room from ledger.head h) then
        raise;
    end if;
end
$$;
revoke execute on function ledger.guard, ledger.make_room from public;
