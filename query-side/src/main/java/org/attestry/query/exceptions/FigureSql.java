package org.attestry.query.exceptions;

/** How exceptions are counted. */
final class FigureSql {

    private static final String ALL_CASES = """
        (kind is not distinct from coalesce(:kind, kind) and (market is null or :every or market = any (:some))
         and market is not distinct from coalesce(:market, market))\
        """;

    /** Those that were found or requested in the period. */
    private static final String CASES = """
        with cases as (select * from figured_case
            where began_on >= coalesce(:from, date '0001-01-01') and began_on <= coalesce(:to, date '9999-12-31') and %s)\
        """.formatted(ALL_CASES);

    static final String FIGURES = CASES + """
         select count(requested_at) as requested,
               count(*) filter (where decided = 'APPROVED') as approved,
               count(*) filter (where decided = 'REJECTED') as rejected,
               count(*) filter (where decided = 'WITHDRAWN') as withdrawn,
               count(*) filter (where emergency) as emergencies,
               avg(tiers) filter (where decided = 'APPROVED')::double precision as mean_tiers,
               count(*) filter (where decided in ('APPROVED', 'REJECTED') and not returned) as right_first_time,
               count(active_at) as in_effect_once,
               count(*) filter (where active_at is not null and renewals > 0) as renewed,
               percentile_disc(0.5) within group (order by ended_at::date - active_at::date)
                   filter (where active_at is not null and ended_at is not null) as median_life_days,
               count(*) as cases,
               count(*) filter (where detected_at < coalesce(requested_at, 'infinity')) as escaped,
               count(*) filter (where detected_at is not null and requested_at is null) as never_requested,
               count(*) filter (where by_rule) as by_rule, count(*) filter (where by_person) as by_person,
               count(*) filter (where by_rule and by_person) as by_both
        from cases\
        """;

    static final String VOLUME = CASES + """
         select to_char(month, 'YYYY-MM') as month, count(*) as cases
        from cases where month is not null group by month order by month\
        """;

    static final String BY_KIND = CASES + """
         select to_char(month, 'YYYY-MM') as month, kind, count(*) as cases
        from cases where month is not null group by month, kind order by month, kind\
        """;

    /** Vital are those without which 80 % are not reached, the most frequent first. */
    static final String CLAUSES = CASES + """
         select *, cumulative - share < 0.8 as vital from (
            select standard, clause, count(*) as cases,
                   count(*)::numeric / sum(count(*)) over () as share,
                   sum(count(*)) over (order by count(*) desc, standard, clause) / sum(count(*)) over () as cumulative
            from cases where requested_at is not null group by standard, clause) c
        order by cases desc, standard, clause\
        """;

    static final String ALL_VOLUME = """
        select to_char(month, 'YYYY-MM') as month, count(*) as cases from figured_case
        where month is not null and %s group by month order by month\
        """.formatted(ALL_CASES);

    static final String EXPIRIES = """
        select to_char(last_day, 'YYYY-MM') as month, count(*) as cases from figured_case
        where active_at is not null and ended_at is null and last_day < :until and %s group by 1 order by 1\
        """.formatted(ALL_CASES);

    static final String FORECASTS = """
        select f.*, s.months, s.over, s.mean_absolute_error, s.inside80, s.inside95
        from forecast f cross join lateral (
            select json_agg(json_build_object(
                       'month', to_char(m.month, 'YYYY-MM'), 'mean', m.mean, 'low80', m.low80, 'high80', m.high80,
                       'low95', m.low95, 'high95', m.high95, 'came', a.came, 'error', a.came - m.mean,
                       'inside80', a.came between m.low80 and m.high80,
                       'inside95', a.came between m.low95 and m.high95) order by m.month) as months,
                   count(a.came) as over, round(avg(abs(a.came - m.mean)), 4) as mean_absolute_error,
                   count(*) filter (where a.came between m.low80 and m.high80) as inside80,
                   count(*) filter (where a.came between m.low95 and m.high95) as inside95
            from forecast_month m cross join lateral (
                select case when m.month < :this_month then (
                    select count(*) from figured_case c where c.month = m.month
                        and c.kind is not distinct from coalesce(f.kind, c.kind)
                        and c.market is not distinct from coalesce(f.market, c.market)) end as came) a
            where m.forecast = f.forecast) s\
        """;

    private FigureSql() {}
}
