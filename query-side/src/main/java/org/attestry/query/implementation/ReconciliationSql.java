package org.attestry.query.implementation;

/** How what is live is held against what was approved, as things stood when the inventory was taken. */
final class ReconciliationSql {

    /** The approvals in force in the market of the inventory that none of its lines names. */
    static final String NOT_LIVE = """
        select i.inventory, i.market, a.case_id, a.approved_at, due.by as due_by,
               due.by <= (i.taken_at at time zone a.zone)::date as late
        from inventory i
        join approval a on a.market = i.market and a.approved_at <= i.taken_at
        cross join lateral (select coalesce(
            (select s.due_by from step s
             where s.case_id = a.case_id and s.due_by is not null and s.at <= i.taken_at order by s.position desc limit 1),
            a.implement_by, a.last_day) as by) due
        where not exists (
                select 1 from approval later
                where later.case_id = a.case_id and later.position > a.position and later.approved_at <= i.taken_at)
          and not exists (
                select 1 from ending e where e.case_id = a.case_id and e.position > a.position and e.at <= i.taken_at)
          and not a.case_id = any (i.live)
          and not exists (select 1 from difference d where d.inventory = i.inventory and d.case_id = a.case_id)\
        """;

    /** Each inventory with its counts; what is approved and not live is late or not yet due. */
    static final String INVENTORIES = """
        select i.*, b.late, b.not_yet_due from inventory i
        cross join lateral (
            select count(*) filter (where n.late) as late, count(*) filter (where not n.late) as not_yet_due
            from (%s) n where n.inventory = i.inventory) b\
        """.formatted(NOT_LIVE);

    private ReconciliationSql() {}
}
