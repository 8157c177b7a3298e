package org.attestry.query.implementation;

/** How onboardings are listed and measured. */
final class OnboardingSql {

    static final String ONBOARDINGS = """
        select *, case when state = 'UNDERWAY'
                  then coalesce(sent_back_to, stages[array_position(stages, last_passed) + 1]) end as next_stage
        from onboarding\
        """;

    private static final String SEEN = """
         (:every or o.market = any (:some)) and o.market = coalesce(:market::text, o.market)
         and %1$s >= coalesce(:from::date, '-infinity') at time zone 'UTC'
         and %1$s < coalesce(:to::date + 1, 'infinity') at time zone 'UTC'\
        """;

    /** Days of 24 hours; the variation is the standard deviation as a share of the mean. */
    private static final String FIGURES = """
        count(*) as items, round(avg(days), 4) as mean,
        round(percentile_disc(0.5) within group (order by days), 4) as median,
        round(percentile_disc(0.85) within group (order by days), 4) as p85,
        round(stddev_samp(days) / nullif(avg(days), 0), 4) as variation\
        """;

    static final String BY_STAGE = """
        select stage, min(place) as place, %s,
               (select count(*) from rework r join onboarding o on o.onboarding = r.onboarding
                where r.stage = t.stage and (:every or o.market = any (:some))
                  and o.market = coalesce(:market::text, o.market)) as reworks
        from (select p.stage, array_position(o.stages, p.stage) as place,
                     extract(epoch from p.passed_at - p.started_at) / 86400 as days
              from passage p join onboarding o on o.onboarding = p.onboarding where %s) t
        group by stage\
        """.formatted(FIGURES, SEEN.formatted("p.passed_at"));

    static final String TO_LIVE = """
        select null::text as stage, 0 as place, %s, coalesce(sum(reworks), 0) as reworks
        from (select reworks, extract(epoch from o.live_at - o.opened_at) / 86400 as days
              from onboarding o where %s) t\
        """.formatted(FIGURES, SEEN.formatted("o.live_at"));

    private OnboardingSql() {}
}
