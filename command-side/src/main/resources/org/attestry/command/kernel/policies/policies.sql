-- How far policies have come, and what is due. All of it follows from the ledger and may be dropped.
create table policies.worker (
    only_row   boolean     not null primary key default true check (only_row),
    owner      text,
    claimed_at timestamptz not null default '-infinity',
    trouble    text
);
insert into policies.worker default values;
comment on table policies.worker is 'The node at work; one that says nothing for a while loses its claim to the next';

create table policies.progress (
    name     text   not null primary key,
    position bigint not null default 0,
    trouble  text
);
comment on table policies.progress is 'Everything up to here has been heard by this policy';

-- db-scheduler's table, and what a due time is beside it. The version begins at the event's position times 2^20, so
-- that a row which is set again never looks like the one before it.
create table policies.scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    subject              text        not null,
    what                 text        not null,
    due_at               text        not null, -- to the nanosecond, as the event says it
    caused_by            text        not null,
    correlation          text,
    woken_by             text,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null default false,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index on policies.scheduled_tasks (execution_time) where not picked;
create index on policies.scheduled_tasks (last_heartbeat) where picked;
create index on policies.scheduled_tasks (task_name, subject);
comment on table policies.scheduled_tasks is 'What is due, when, and by which event';
