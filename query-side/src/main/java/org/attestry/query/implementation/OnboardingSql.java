package org.attestry.query.implementation;

import org.attestry.query.kernel.Counting;
import org.attestry.query.kernel.Figure;

/** How onboardings are listed and measured. */
final class OnboardingSql {

    static final String ONBOARDINGS = """
        select *, case when state = 'UNDERWAY'
                  then coalesce(sent_back_to, stages[array_position(stages, last_passed) + 1]) end as next_stage
        from onboarding\
        """;

    /** Those who went live: from the opening to there. */
    static final Counting<MeasureOnboardings> TO_LIVE =
            times("toLive.", """
                select o.*, null::text as stage, false as sent_back, live_at as at,
                       extract(epoch from live_at - opened_at) / 86400 as days,
                       array_remove(array[position, live_position], null) as positions
                from onboarding o\
                """).figure(period(Figure.sum("toLive.reworks", "reworks")));

    /** Each passage of a stage, again if it was gone through again; and whoever was sent back to it, at any time. */
    static final Counting<MeasureOnboardings> STAGES =
            times("stages.", """
                select s.*, o.market, array[s.position] as positions
                from (select onboarding, stage, position, passed_at as at, false as sent_back,
                             extract(epoch from passed_at - started_at) / 86400 as days from passage
                      union all
                      select onboarding, stage, position, null, true, null from rework) s
                join onboarding o on o.onboarding = s.onboarding\
                """).figure(Figure.count("stages.reworks").among("sent_back"));

    /** The usual order of the stages. */
    static final String PLACES = """
        select p.stage, min(array_position(o.stages, p.stage)) as place
        from passage p join onboarding o on o.onboarding = p.onboarding group by p.stage\
        """;

    private OnboardingSql() {}

    /** Days of 24 hours; the variation is the standard deviation as a share of the mean. */
    private static Counting<MeasureOnboardings> times(String of, String candidates) {
        return Counting.of(MeasureOnboardings.class, candidates)
                .inMarket("market")
                .where("market = :market")
                .by("stage")
                .figure(period(Figure.count(of + "items")))
                .figure(days(of + "mean", "avg(%s)"))
                .figure(days(of + "median", "percentile_disc(0.5) within group (order by %s)"))
                .figure(days(of + "p85", "percentile_disc(0.85) within group (order by %s)"))
                .figure(days(of + "variation", "stddev_samp(%1$s) / nullif(avg(%1$s), 0)"));
    }

    private static Figure days(String name, String made) {
        return period(Figure.of(name, "days", "round(" + made + ", 4)"));
    }

    private static Figure period(Figure figure) {
        return figure.among("not sent_back")
                .only("at is not null", "not live yet")
                .only("at >= cast(:from::date as timestamp) at time zone 'UTC'", "before the period")
                .only("at < cast(:to::date + 1 as timestamp) at time zone 'UTC'", "after the period");
    }
}
