-- What policies could not act on, and what waits behind it. Made beside older tables too, so every statement is safe to repeat.
create table if not exists policies.letter (
    policy         text        collate "C" not null,
    position       bigint      not null,
    subject        text        collate "C" not null,
    state          text        not null,
    cause          text,
    failure        text,
    tries          int         not null default 0,
    first_tried_at timestamptz,
    last_tried_at  timestamptz,
    ordered        bigint,
    primary key (policy, position)
);
comment on table policies.letter is 'An event that a policy could not act on, or that waits behind one, or was left out';
do $$ begin
    if exists (select from pg_roles where rolname = 'attestry_ledger_reader') then
        grant usage on schema policies to attestry_ledger_reader;
        grant select on policies.letter to attestry_ledger_reader;
    end if;
end $$;
