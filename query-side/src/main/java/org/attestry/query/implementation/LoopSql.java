package org.attestry.query.implementation;

import java.util.function.Function;
import org.attestry.query.kernel.Counting;
import org.attestry.query.kernel.Figure;
import org.jspecify.annotations.Nullable;

/** How approvals are followed through the loop, as things stood at a moment. */
final class LoopSql {

    /**
     * One row for each approved terms: when each stage was reached, at or before the moment. A round of steps belongs to
     * the approval whose terms were handed over at its beginning; terms that were replaced end where the next began. All
     * of it is looked up from the approval, so that a period costs what was approved in it.
     */
    private static final String ITEMS = """
        with followed as (
            select a.case_id, a.origin, a.market, a.zone, a.approved_at, coalesce(r.due_by, a.implement_by) as due_by,
                   r.communicated_at, r.acknowledged_at, r.planned_at, r.reported_at, r.verified_at, r.confirmed_at,
                   r.closed_at, r.declined_at, r.business_minutes, e.at as ended_at, e.because,
                   n.approved_at as replaced_at,
                   array_remove(a.position || coalesce(r.positions, '{}') || e.position || n.position, null) as positions
            from approval a
            left join lateral (
                select (array_agg(due_by order by position desc) filter (where due_by is not null))[1] as due_by,
                       min(at) filter (where step = 'ApprovalCommunicated') as communicated_at,
                       min(at) filter (where step = 'ApprovalAcknowledged') as acknowledged_at,
                       min(at) filter (where step = 'ImplementationPlanned') as planned_at,
                       min(at) filter (where step = 'ImplementationReported') as reported_at,
                       min(at) filter (where step = 'ImplementationVerified') as verified_at,
                       min(at) filter (where step = 'OutcomeConfirmed') as confirmed_at,
                       min(at) filter (where step = 'LoopClosed') as closed_at,
                       min(at) filter (where step = 'ImplementationDeclined') as declined_at,
                       max(business_minutes) as business_minutes, array_agg(position order by position) as positions
                from (select *, count(terms_hash) over (order by position) as round
                      from step s where s.case_id = a.case_id and s.at <= :moment) numbered
                where round > 0 group by round having min(terms_hash) = a.terms_hash) r on true
            left join lateral (
                select at, because, position from ending e
                where e.case_id = a.case_id and e.position > a.position and e.at <= :moment
                order by e.position limit 1) e on true
            left join lateral (
                select approved_at, position from approval n
                where n.case_id = a.case_id and n.position > a.position and n.approved_at <= :moment
                order by n.position limit 1) n on true
            where a.approved_at <= :moment
        ), gone as (
            select *, case
                when because <> 'EXPIRED' and ended_at < coalesce(verified_at, 'infinity')
                     and (ended_at at time zone zone)::date <= due_by then because
                when replaced_at < coalesce(verified_at, 'infinity')
                     and (replaced_at at time zone zone)::date <= due_by then 'REPLACED' end as dropped
            from followed
        )
        select *, to_char(approved_at at time zone 'UTC', 'YYYY-MM') as cohort, to_char(due_by, 'YYYY-MM') as due_month,
               due_by <= (:moment::timestamptz at time zone zone)::date as is_due,
               least(:moment::timestamptz, ended_at, declined_at, replaced_at) as seen_until from gone\
        """;

    private static final String MONTHS = "select *, %s as month from (" + ITEMS + ") item";

    private static final String STAGES = """
        select item.*, cohort as month, stage, reached_at,
               greatest(0, extract(epoch from coalesce(reached_at, seen_until) - approved_at) / 86400.0) as days
        from (%s) item cross join lateral (values
            ('APPROVED', approved_at), ('COMMUNICATED', communicated_at), ('ACKNOWLEDGED', acknowledged_at),
            ('PLANNED', planned_at), ('REPORTED', reported_at), ('VERIFIED', verified_at),
            ('CONFIRMED', confirmed_at), ('CLOSED', closed_at)) as s (stage, reached_at)\
        """.formatted(ITEMS);

    private static final String LIFETIME = "json_build_object('time', days, 'happened', reached_at is not null)";
    private static final String HOURS = "business_minutes / 60.0";

    /** How many have come to each stage, by the month of approval. */
    static final Counting<CountLoop> REACHED = reached(of(CountLoop.class, STAGES, CountLoop::until), "items");

    /** What became of the approvals of each month. */
    static final Counting<CountLoop> COHORTS = of(CountLoop.class, MONTHS.formatted("cohort"), CountLoop::until)
            .by("month")
            .figure(dropped(Figure.count("dropped")))
            .figure(Figure.count("declined")
                    .only("verified_at is null", "verified")
                    .only("declined_at is not null", "not declined"))
            .figure(standing(Figure.share("implemented", "verified_at is not null")));

    /** What was or is due, by month. */
    static final Counting<CountDue> DUE = of(CountDue.class, MONTHS.formatted("due_month"), CountDue::until)
            .only("due_by is not null", "has no day on which it is due")
            .by("month")
            .figure(due(Figure.count("due")))
            .figure(due(Figure.count("implemented")).only("verified_at is not null", "not verified"))
            .figure(standing(Figure.count("notYetDue")).only("not is_due", "due"))
            .figure(dropped(Figure.count("dropped")))
            .figure(due(Figure.share("rate", "verified_at is not null")));

    /** The way to each stage; an item that was dropped, declined, replaced or ended is lost sight of there. */
    static final Counting<MeasureStages> WAYS = reached(
                    of(MeasureStages.class, STAGES, MeasureStages::until), "stages.reached")
            .where("stage <> 'APPROVED'")
            .figure(Figure.count("stages.items"))
            .figure(Figure.each(
                    LIFETIME, "stages.median", "stages.p85", "stages.p95", "stages.shareWithin", "stages.curve"));

    /** The loops that are closed. */
    static final Counting<MeasureStages> CLOSED = of(MeasureStages.class, ITEMS, MeasureStages::until)
            .only("business_minutes is not null", "not closed")
            .figure(Figure.count("businessHoursToClose.items"))
            .figure(hours("median", 0.5))
            .figure(hours("p85", 0.85))
            .figure(hours("p95", 0.95));

    private LoopSql() {}

    private static <Q> Counting<Q> of(Class<Q> query, String candidates, Function<Q, @Nullable AsOf> until) {
        return Counting.of(query, candidates)
                .with("moment", (asked, sql) -> AsOf.or(until.apply(asked), sql.now()))
                .inMarketOrNone("market")
                .ofCases("case_id")
                .where("market = :market")
                .where("origin = :origin")
                .only("approved_at >= cast(:from::date as timestamp) at time zone 'UTC'", "approved before the period")
                .only("approved_at < cast(:to::date + 1 as timestamp) at time zone 'UTC'", "approved after the period");
    }

    private static <Q> Counting<Q> reached(Counting<Q> items, String name) {
        return items.by("month", "stage")
                .figure(Figure.count(name).only("reached_at is not null", "has not come so far"));
    }

    private static Figure dropped(Figure figure) {
        return figure.only("dropped is not null", "not dropped");
    }

    private static Figure standing(Figure figure) {
        return figure.only("dropped is null", "dropped before it was due");
    }

    private static Figure due(Figure figure) {
        return standing(figure).only("is_due", "not due yet");
    }

    private static Figure hours(String name, double share) {
        return Figure.of(
                "businessHoursToClose." + name,
                HOURS,
                "round(percentile_disc(" + share + ") within group (order by %s), 4)");
    }
}
