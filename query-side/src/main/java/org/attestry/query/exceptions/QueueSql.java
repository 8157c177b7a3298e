package org.attestry.query.exceptions;

import org.attestry.query.kernel.Counting;
import org.attestry.query.kernel.Figure;

/** What waits, with all that is needed to decide it. */
final class QueueSql {

    /** The tier that decides: of the route, or of the version of the matrix that the case was submitted under. */
    private static final String WAITING = """
        select w.case_id, w.what, c.kind, c.standard, c.standard_version, c.clause, c.customer, c.provider, c.market,
               c.requested_by, c.on_behalf_of, c.beneficiary, c.wish, c.terms, c.emergency, w.renewal,
               c.risk, c.question, c.matrix_version, w.round, w.tier, s.seat,
               coalesce(jsonb_array_length(w.tiers), 1) as tiers, w.demands,
               coalesce(w.precedents, '{}') as precedents, c.requested_at, w.since, w.decide_by,
               greatest(0, now()::date - w.since::date) as days,
               (select coalesce(json_agg(said order by function), '[]') from opinion o
                where o.case_id = w.case_id) as opinions,
               (select coalesce(json_agg(json_build_object(
                       'proposed', proposed, 'evidenced', evidenced, 'lapsed', lapsed) order by control), '[]')
                from control k where k.case_id = w.case_id) as controls,
               (select coalesce(json_agg(said order by tier, staff), '[]') from agreed g
                where g.case_id = w.case_id and g.round = w.round) as agreed,\
        """;

    private static final String FROM = """
         from waiting w join considered_case c on c.case_id = w.case_id
        cross join lateral (select coalesce(
            (select one from jsonb_array_elements(w.tiers) one where (one ->> 'number')::integer = w.tier),
            (select m.tier from matrix_tier m where m.version = c.matrix_version and m.number = w.tier)) as seat) s
        cross join lateral (select coalesce(s.seat -> 'panel', '[]') as panel) p\
        """;

    static final String EVERYBODYS = WAITING + """
         null as delegation, null as in_place_of,
         array(select one from jsonb_array_elements_text(p.panel) one
               where not exists (select 1 from excluded e where e.case_id = w.case_id and e.staff = one
                                                            and e.round in (0, w.round))) as waits_for
        """ + FROM;

    /** Mine: by my own role, or by a delegation that holds now and reaches that far; and nothing that keeps me out. */
    static final String ONES = WAITING + """
         a.delegation, a.in_place_of, array[:staff::text] as waits_for
        """ + FROM + """
         cross join lateral (
            select null as delegation, null as in_place_of
            where w.tier::text = any (:tiers) and (p.panel = '[]' or jsonb_exists(p.panel, :staff))
            union all
            (select d.delegation, d.delegator from delegation d
             where d.delegate = :delegate and d.delegator = coalesce(:acts_for, d.delegator) and d.tier = w.tier
               and d.holds_from <= now() and now() < d.holds_until
               and c.kind = any (d.kinds) and c.amount <= d.up_to and c.currency = d.currency
               and (p.panel = '[]' or jsonb_exists(p.panel, d.delegator))
               and not coalesce(c.requested_by = any (d.reports_to) or c.on_behalf_of = any (d.reports_to), false)
               and not exists (select 1 from excluded e where e.case_id = w.case_id and e.staff = d.delegator
                                                          and e.round in (0, w.round))
             order by d.delegation limit 1)
            limit 1) a
        where not exists (select 1 from excluded e where e.case_id = w.case_id and e.staff = any (:people)
                                                     and e.round in (0, w.round))
          and not coalesce(c.requested_by = any (:above) or c.on_behalf_of = any (:above), false)\
        """;

    /** The opinions that are asked for and not given. */
    static final Counting<FindVettingWorkload> WORKLOAD = Counting.of(FindVettingWorkload.class, """
        select a.*, c.market, c.question, now()::date - asked_at::date as days, array[a.position] as positions
        from asked_opinion a join considered_case c on c.case_id = a.case_id\
        """)
            .inMarketOrNone("market")
            .ofCases("case_id")
            .by("function")
            .figure(Figure.count("cases"))
            .figure(Figure.of("oldestSince", "asked_at", "min(%s)"))
            .figure(Figure.of("oldestDays", "days", "max(%s)"))
            .figure(Figure.sum("waitingDays", "greatest(0, days)"))
            .figure(Figure.count("waitingForAnswers").only("question is not null", "waits for no answer"));

    private QueueSql() {}
}
