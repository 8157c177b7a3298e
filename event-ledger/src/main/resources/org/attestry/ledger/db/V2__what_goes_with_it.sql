-- What travels with an append. Claims and snapshots can be made again from the events, receipts expire.
create extension if not exists btree_gist with schema ledger;

create table ledger.claim (
    owner  text      collate "C" not null,
    kind   text      collate "C" not null,
    key    text      collate "C" not null,
    period tstzrange not null check (not isempty(period)),
    -- the append function asks first; this is the second line of defence, and the index it asks
    constraint one_holder exclude using gist (kind with =, key with =, period with &&, owner with <>)
);
create index claim_of_owner on ledger.claim (owner, kind);
comment on table ledger.claim is 'What a stream holds for itself alone: a key for all time, or for a half-open period';

create table ledger.receipt (
    key            text        collate "C" not null primary key,
    fingerprint    text        not null,
    answer         json        not null,
    first_position bigint      not null,
    last_position  bigint      not null,
    recorded_at    timestamptz not null
);
comment on table ledger.receipt is 'The answer given to a command, for when it is said again';

create table ledger.snapshot (
    stream_id    text        collate "C" not null primary key,
    sequence     bigint      not null,
    type         text        not null,
    payload_type text        not null,
    revision     text        not null,
    taken_at     timestamptz not null,
    metadata     json        not null,
    payload      json        not null
);
comment on table ledger.snapshot is 'A shortcut to where a long stream stood; never trusted over its events';
