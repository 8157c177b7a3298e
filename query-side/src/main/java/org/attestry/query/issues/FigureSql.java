package org.attestry.query.issues;

import java.time.Instant;
import org.attestry.query.kernel.Counting;
import org.attestry.query.kernel.Figure;

/** How the figures of a period are counted. */
final class FigureSql {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    /** percentile_disc is the nearest rank: the first value whose share of values not above it reaches the percentage. */
    private static final String DISTRIBUTION = """
        case when count(%1$s) > 0 then json_build_object(
            'mean', round(avg(%1$s), 2),
            'median', round(percentile_disc(0.5) within group (order by %1$s), 2),
            'p85', round(percentile_disc(0.85) within group (order by %1$s), 2),
            'p95', round(percentile_disc(0.95) within group (order by %1$s), 2),
            'max', round(max(%1$s), 2)) end\
        """;

    static final Counting<CountIssues> STEPS = of("""
        select s.*, i.priority, array_remove(array[s.position, i.priority_position], null) as positions, l.again
        from step s left join issue i on i.issue = s.issue left join lateral (
            select true as again from step later
            where s.step = 'IssueResolved' and later.issue = s.issue and later.step = 'IssueResolved'
                and (later.at, later.position) > (s.at, s.position) and later.at < :end limit 1) l on true\
        """)
            .by("priority")
            .figure(Figure.count("opened").among("step = 'IssueOpened'"))
            .figure(last(Figure.count("resolved")))
            .figure(Figure.count("resolutions").among("step = 'IssueResolved'"))
            .figure(Figure.count("reopened").among("step = 'IssueReopened'"))
            .figure(Figure.count("reassigned").among("step = 'IssueTransferred'"))
            .figure(last(Figure.of("hoursToResolve", "seconds / 3600.0", DISTRIBUTION)))
            .figure(last(Figure.of("hoursOnClock", "(seconds - paused_seconds) / 3600.0", DISTRIBUTION)));

    static final Counting<CountIssues> STATES = of("""
        select opened_at as at, market, array[opened_position, stage_position] as positions,
               case when stage <> 'OPEN' then stage when waits then 'WAITING'
                    when accepted then 'ACCEPTED' else 'OPEN' end as state
        from issue\
        """).by("state").figure(Figure.count("issues"));

    private FigureSql() {}

    private static Counting<CountIssues> of(String candidates) {
        return Counting.of(CountIssues.class, candidates)
                .with(
                        "begin",
                        (query, sql) ->
                                query.from() == null ? FIRST : query.from().begin())
                .with(
                        "end",
                        (query, sql) -> query.to() == null ? LAST : query.to().end())
                .inMarket("market")
                .where("market = :market")
                .only("at >= :begin", "before the period")
                .only("at < :end", "after the period");
    }

    /** Of each issue, its last resolution in the period. */
    private static Figure last(Figure figure) {
        return figure.among("step = 'IssueResolved'").only("again is null", "resolved again later in the period");
    }
}
