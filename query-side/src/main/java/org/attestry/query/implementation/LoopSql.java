package org.attestry.query.implementation;

/** How approvals are followed through the loop, as things stood at a moment. */
final class LoopSql {

    /**
     * One row for each approved terms: when each stage was reached, at or before the moment. A round of steps belongs to
     * the approval whose terms were handed over at its beginning; terms that were replaced end where the next began.
     */
    static final String ITEMS = """
        with numbered as (
            select *, count(terms_hash) over (partition by case_id order by position) as round
            from step where at <= :moment
        ), round as (
            select case_id, min(terms_hash) as terms_hash,
                   (array_agg(due_by order by position desc) filter (where due_by is not null))[1] as due_by,
                   min(at) filter (where step = 'ApprovalCommunicated') as communicated_at,
                   min(at) filter (where step = 'ApprovalAcknowledged') as acknowledged_at,
                   min(at) filter (where step = 'ImplementationPlanned') as planned_at,
                   min(at) filter (where step = 'ImplementationReported') as reported_at,
                   min(at) filter (where step = 'ImplementationVerified') as verified_at,
                   min(at) filter (where step = 'OutcomeConfirmed') as confirmed_at,
                   min(at) filter (where step = 'LoopClosed') as closed_at,
                   min(at) filter (where step = 'ImplementationDeclined') as declined_at,
                   max(business_minutes) as business_minutes
            from numbered where round > 0 group by case_id, numbered.round
        ), followed as (
            select a.case_id, a.origin, a.market, a.zone, a.approved_at, coalesce(r.due_by, a.implement_by) as due_by,
                   r.communicated_at, r.acknowledged_at, r.planned_at, r.reported_at, r.verified_at, r.confirmed_at,
                   r.closed_at, r.declined_at, r.business_minutes, e.at as ended_at, e.because,
                   lead(a.approved_at) over (partition by a.case_id order by a.position) as replaced_at
            from approval a
            left join round r on r.case_id = a.case_id and r.terms_hash = a.terms_hash
            left join lateral (
                select at, because from ending e
                where e.case_id = a.case_id and e.position > a.position and e.at <= :moment
                order by e.position limit 1) e on true
            where a.approved_at <= :moment
        ), gone as (
            select *, case
                when because <> 'EXPIRED' and ended_at < coalesce(verified_at, 'infinity')
                     and (ended_at at time zone zone)::date <= due_by then because
                when replaced_at < coalesce(verified_at, 'infinity')
                     and (replaced_at at time zone zone)::date <= due_by then 'REPLACED' end as dropped
            from followed
        ), item as (
            select *, to_char(approved_at at time zone 'UTC', 'YYYY-MM') as cohort, to_char(due_by, 'YYYY-MM') as due_month,
                   due_by <= (:moment::timestamptz at time zone zone)::date as is_due
            from gone
            where (market is null or :every or market = any (:some))
              and market is not distinct from coalesce(:market::text, market)
              and origin = coalesce(:origin::text, origin)
              and approved_at >= coalesce(:from::date, '-infinity') at time zone 'UTC'
              and approved_at < (coalesce(:to::date + 1, 'infinity')) at time zone 'UTC'
        )\
        """;

    /** One row for all (cohort missing), then one for each month of approval. */
    static final String FUNNEL = ITEMS + """
        select cohort, coalesce(cohort, '') as rank, count(*) as approved,
               count(*) filter (where dropped is not null) as dropped,
               count(communicated_at) as communicated, count(acknowledged_at) as acknowledged,
               count(planned_at) as planned, count(reported_at) as reported, count(verified_at) as verified,
               count(confirmed_at) as confirmed, count(closed_at) as closed,
               count(*) filter (where verified_at is not null and dropped is null) as implemented,
               count(*) filter (where verified_at is null and declined_at is not null) as declined
        from item group by grouping sets ((), (cohort))\
        """;

    /** One row for all (month missing), then one for each month in which an implementation was or is due. */
    static final String DUE = ITEMS + """
        select due_month as month, coalesce(due_month, '') as rank,
               count(*) filter (where is_due and dropped is null) as due,
               count(*) filter (where is_due and dropped is null and verified_at is not null) as implemented,
               count(*) filter (where not is_due and dropped is null) as not_yet_due,
               count(*) filter (where dropped is not null) as dropped
        from item where due_by is not null group by grouping sets ((), (due_month))\
        """;

    /** Every item with its times; one that was dropped, declined, replaced or ended is lost sight of there. */
    static final String TIMES = ITEMS + """
        select case_id, approved_at, communicated_at, acknowledged_at, planned_at, reported_at, verified_at, confirmed_at,
               closed_at, business_minutes, least(:moment::timestamptz, ended_at, declined_at, replaced_at) as seen_until
        from item\
        """;

    private LoopSql() {}
}
