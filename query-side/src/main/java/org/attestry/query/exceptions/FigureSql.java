package org.attestry.query.exceptions;

import org.attestry.query.kernel.Counting;
import org.attestry.query.kernel.Figure;

/** How exceptions are counted. */
final class FigureSql {

    private static final String FIGURED = """
        select c.*, array(select e.position from figured_event e where e.case_id = c.case_id order by 1) as positions,
               to_char(%s, 'YYYY-MM') as month
        from figured_case c\
        """;

    private static final String FINDERS =
            "case when by_rule and by_person then 'BOTH' when by_rule then 'RULE' else 'PERSON' end";

    private static final String FOUND = """
        json_build_object('byRule', count(*) filter (where %1$s in ('RULE', 'BOTH')),
                          'byPerson', count(*) filter (where %1$s in ('PERSON', 'BOTH')),
                          'byBoth', count(*) filter (where %1$s = 'BOTH'))\
        """;

    /** Those that were found or requested in the period. */
    static final Counting<CountExceptions> CASES = of(CountExceptions.class, FIGURED.formatted("requested_month"))
            .only("began_on >= :from", "began before the period")
            .only("began_on <= :to", "began after the period")
            .by("month", "kind", "standard", "clause")
            .figure(requested(Figure.count("requested")))
            .figure(requested(Figure.count("cases")))
            .figure(Figure.count("emergencies").only("emergency", "no emergency"))
            .figure(Figure.count("withdrawn").only("decided = 'WITHDRAWN'", "not withdrawn"))
            .figure(decided(Figure.share("approval", "decided = 'APPROVED'")))
            .figure(decided(Figure.share("rightFirstTime", "not returned")))
            .figure(Figure.of("meanTiers", "tiers", "avg(%s)::double precision")
                    .only("decided = 'APPROVED'", "not approved")
                    .only("tiers is not null", "approved without tiers"))
            .figure(inEffectOnce(Figure.share("renewal", "renewals > 0")))
            .figure(inEffectOnce(Figure.percentile("medianLifeDays", 0.5, "ended_at::date - active_at::date"))
                    .only("ended_at is not null", "has not ended"))
            .figure(Figure.share("escape", "detected_at < coalesce(requested_at, 'infinity')"))
            .figure(Figure.count("neverRequested")
                    .only("detected_at is not null", "requested, and not found by anybody else")
                    .only("requested_at is null", "requested"))
            .figure(Figure.of("identification", FINDERS, FOUND).only("by_rule or by_person", "found by neither"));

    /** Vital are those without which 80 % are not reached, the most frequent first. */
    static final String PARETO = """
        select *, cumulative - share < 0.8 as vital from (
            select standard, clause, cases, cases::numeric / sum(cases) over () as share,
                   sum(cases) over (order by cases desc, standard, clause) / sum(cases) over () as cumulative
            from %s k) c
        order by cases desc, standard, clause\
        """;

    /** Everything that was ever requested. */
    static final Counting<FindPlanningPack> HISTORY = of(FindPlanningPack.class, FIGURED.formatted("requested_month"))
            .by("month")
            .figure(requested(Figure.count("history.cases")));

    /** What ends in each month unless it is renewed. */
    static final Counting<FindPlanningPack> EXPIRIES = of(FindPlanningPack.class, FIGURED.formatted("last_day"))
            .with(
                    "until",
                    (query, sql) -> ExceptionFigureBook.now(sql)
                            .plusMonths(query.horizon())
                            .atDay(1))
            .by("month")
            .figure(inEffectOnce(Figure.count("expiries.cases"))
                    .only("ended_at is null", "has ended")
                    .only("last_day < :until", "ends later"));

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
                    select count(*) from figured_case c where c.requested_month = m.month
                        and c.kind is not distinct from coalesce(f.kind, c.kind)
                        and c.market is not distinct from coalesce(f.market, c.market)) end as came) a
            where m.forecast = f.forecast) s\
        """;

    private FigureSql() {}

    private static <Q> Counting<Q> of(Class<Q> query, String candidates) {
        return Counting.of(query, candidates)
                .inMarketOrNone("market")
                .ofCases("case_id")
                .where("kind = :kind")
                .where("market = :market");
    }

    private static Figure requested(Figure figure) {
        return figure.only("requested_at is not null", "never requested");
    }

    private static Figure decided(Figure figure) {
        return figure.only("decided is not null", "not decided").only("decided <> 'WITHDRAWN'", "withdrawn");
    }

    private static Figure inEffectOnce(Figure figure) {
        return figure.only("active_at is not null", "never took effect");
    }
}
