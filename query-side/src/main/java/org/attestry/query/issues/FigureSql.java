package org.attestry.query.issues;

/** How the figures of a period are counted. */
final class FigureSql {

    /** The steps of the period, of issues in the markets asked for and allowed. */
    private static final String STEPS = """
        with steps as (
            select s.*, i.priority,
                   case when i.stage <> 'OPEN' then i.stage when i.waits then 'WAITING'
                        when i.accepted then 'ACCEPTED' else 'OPEN' end as state
            from step s join issue i on i.issue = s.issue
            where s.at >= :begin and s.at < :end
              and i.market = coalesce(:market::text, i.market) and (:every or i.market = any (:some))
        )\
        """;

    /** One row for all (rank 0), then one for each priority there is. */
    static final String BY_PRIORITY = STEPS + """
        , last as (
            select distinct on (issue) position, seconds / 3600.0 as hours, (seconds - paused_seconds) / 3600.0 as on_clock
            from steps where step = 'IssueResolved' order by issue, at desc, position desc
        )
        select s.priority,
               case when grouping(s.priority) = 1 then 0
                    else coalesce(array_position(array['CRITICAL', 'HIGH', 'MODERATE', 'LOW'], s.priority), 5) end as rank,
               count(*) filter (where step = 'IssueOpened') as opened,
               count(l.position) as resolved,
               count(*) filter (where step = 'IssueResolved') as resolutions,
               count(*) filter (where step = 'IssueReopened') as reopened,
               count(*) filter (where step = 'IssueTransferred') as reassigned,
        """ + hours("hours") + " as hours_to_resolve," + hours("on_clock") + """
         as hours_on_clock
        from steps s left join last l on l.position = s.position
        group by grouping sets ((), (s.priority))\
        """;

    /** Where the issues opened in the period stand now. */
    static final String BY_STATE = STEPS + """
         select state, count(*) as issues from steps where step = 'IssueOpened' group by state\
        """;

    private FigureSql() {}

    /** percentile_disc is the nearest rank: the first value whose share of values not above it reaches the percentage. */
    private static String hours(String column) {
        return """
            case when count(l.position) > 0 then json_build_object(
                'mean', round(avg(%1$s), 2),
                'median', round(percentile_disc(0.5) within group (order by %1$s), 2),
                'p85', round(percentile_disc(0.85) within group (order by %1$s), 2),
                'p95', round(percentile_disc(0.95) within group (order by %1$s), 2),
                'max', round(max(%1$s), 2)) end\
            """.formatted(column);
    }
}
