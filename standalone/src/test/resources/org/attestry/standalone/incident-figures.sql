-- The figures of the incident log, computed from the file alone: nothing here is shared with the importer or the views.
-- The table "log" holds the file's columns as text, and "row", the place in the file.

create temporary table change as
with timed as (
    select row, number, incident_state as state, sys_mod_count::int as change,
           to_timestamp(opened_at, 'DD/MM/YYYY HH24:MI')::timestamp as opened,
           to_timestamp(sys_updated_at, 'DD/MM/YYYY HH24:MI')::timestamp as at,
           nullif(assignment_group, '?') as team, nullif(assigned_to, '?') as person
    from log
), placed as (
    select *, row_number() over (partition by number order by change, at, row) as n from timed
)
select *, at < greatest(opened, max(at) over (partition by number order by n
              rows between unbounded preceding and 1 preceding)) as backwards
from placed;

-- The log's state -100 says nothing; what ran backwards did not happen.
create temporary table move as
with known as (
    select *, lag(state) over (partition by number order by n) as before
    from change where not backwards and state <> '-100'
)
select *,
       state = 'Resolved' and before is distinct from 'Resolved' as resolves,
       (before = 'Resolved' and state not in ('Resolved', 'Closed')) or (before = 'Closed' and state <> 'Closed') as reopens,
       case when state = 'Resolved' and before is distinct from 'Resolved' then at
            when state = 'Closed' and before not in ('Resolved', 'Closed') then at end as settles
from known;

-- Each resolution, with the hours since the opening, or since a reopening more than 14 days after it had been settled.
create temporary table resolution as
with reopening as (
    select *, max(settles) over (partition by number order by n
                  rows between unbounded preceding and 1 preceding) as settled
    from move
), clocked as (
    select *, greatest(opened, max(at) filter (where reopens and at > settled + interval '14 days')
                  over (partition by number order by n)) as clock
    from reopening
)
select number, n, at, extract(epoch from at - clock) / 3600.0 as hours from clocked where resolves;

-- Changing hands: to another team than the one last named, or, within a team's time, to another person.
create temporary table handover as
with team as (
    select number, n, at, team is distinct from lag(team) over (partition by number order by n)
                          and lag(team) over (partition by number order by n) is not null as moved
    from change where not backwards and team is not null
), turn as (
    select c.number, c.n, c.at, c.person,
           count(*) filter (where t.moved) over (partition by c.number order by c.n) as turn
    from change c left join team t using (number, n) where not c.backwards
), person as (
    select number, n, at, person <> lag(person) over (partition by number, turn order by n) as moved
    from turn where person is not null
)
select number, at from team where moved
union all
select number, at from person where moved;
-- The figures of a period; the median by nearest rank.
create function pg_temp.figures(from_day timestamp, to_day timestamp) returns table (
    opened bigint, resolved bigint, resolutions bigint, reopened bigint, reassigned bigint,
    mean numeric, median numeric, max numeric) language sql as $$
    with last as (
        select distinct on (number) hours from resolution where at >= from_day and at < to_day order by number, n desc
    ), ranked as (
        select hours, row_number() over (order by hours) as rank, count(*) over () as n from last
    )
    select (select count(distinct number) from change where opened >= from_day and opened < to_day),
           (select count(*) from last),
           (select count(*) from resolution where at >= from_day and at < to_day),
           (select count(*) from move where reopens and at >= from_day and at < to_day),
           (select count(*) from handover where at >= from_day and at < to_day),
           (select round(avg(hours), 2) from last),
           (select round(hours, 2) from ranked where rank = ceil(n * 0.5)),
           (select round(max(hours), 2) from last)
$$;

-- How each incident ended: closed after a resolution, or without one.
create temporary table ending as
select distinct on (number) number, before = 'Resolved' as settled
from move where state = 'Closed' and before is distinct from 'Closed' order by number, n desc;

-- Rows that say something else of a closed incident and leave it closed.
create temporary table change_after_closing as
select row from (
    select l.row, l.incident_state as state, lag(l.incident_state) over w as before,
           (l.category, l.subcategory, l.u_symptom, l.impact, l.urgency, l.assignment_group, l.assigned_to)
               is distinct from (lag(l.category) over w, lag(l.subcategory) over w, lag(l.u_symptom) over w,
                   lag(l.impact) over w, lag(l.urgency) over w, lag(l.assignment_group) over w, lag(l.assigned_to) over w)
               as otherwise
    from log l join change c using (row) where not c.backwards
    window w as (partition by l.number order by c.n)
) row where state = 'Closed' and before = 'Closed' and otherwise;
