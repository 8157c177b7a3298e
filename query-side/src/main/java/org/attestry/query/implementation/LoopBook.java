package org.attestry.query.implementation;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Confidential;
import org.attestry.query.kernel.Counting;
import org.attestry.query.kernel.Explains;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.Trail;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** Every approval and every step it took through the loop, to be counted as of any moment. */
@View(name = "implementation.loop-book", version = 2)
@Tables(LoopRows.APPROVALS + LoopRows.STEPS + Confidential.TABLES)
final class LoopBook implements Explains {

    @EventHandler
    void on(ExceptionEvent event, Rows rows, Trail trail) {
        LoopRows.write(event, rows, trail);
        Confidential.note(event, rows, trail);
    }

    @EventHandler
    void on(ImplementationEvent event, Rows rows, Trail trail) {
        LoopRows.write(event, rows, trail);
    }

    @Override
    public List<Counting<?>> countings() {
        return List.of(LoopSql.REACHED, LoopSql.COHORTS, LoopSql.DUE, LoopSql.WAYS, LoopSql.CLOSED);
    }

    @QueryHandler
    LoopFunnel count(CountLoop query, Answering sql) {
        var all = sql.count(LoopSql.COHORTS).one(FunnelRow.class);
        var reached = sql.count(LoopSql.REACHED, "stage").list(FunnelRow.AtStage.class);
        var months = sql.count(LoopSql.COHORTS, "month").oldest("month").list(FunnelRow.class);
        var reachedByMonth = sql.count(LoopSql.REACHED, "month", "stage").list(FunnelRow.AtStage.class).stream()
                .collect(groupingBy(at -> String.valueOf(at.month())));
        return new LoopFunnel(
                AsOf.or(query.until(), sql.now()),
                all.told(reached),
                months.stream()
                        .map(month -> month.told(reachedByMonth.getOrDefault(String.valueOf(month.month()), List.of())))
                        .toList());
    }

    @QueryHandler
    DueRates count(CountDue query, Answering sql) {
        var all = sql.count(LoopSql.DUE).one(DueRow.class);
        var months = sql.count(LoopSql.DUE, "month").oldest("month").list(DueRow.class);
        return new DueRates(
                AsOf.or(query.until(), sql.now()),
                all.rated(),
                months.stream().map(DueRow::rated).toList());
    }

    @QueryHandler
    StageTimes measure(MeasureStages query, Answering sql) {
        int days = query.withinDays() == null ? MeasureStages.USUAL_DAYS : query.withinDays();
        var ways = sql.each(LoopSql.WAYS, "stages.curve").list(Way.class);
        var hours = sql.count(LoopSql.CLOSED).where("items > 0").list(StageTimes.Hours.class);
        return new StageTimes(
                AsOf.or(query.until(), sql.now()),
                days,
                Way.measured(days, sql.count(LoopSql.WAYS, "stage").list(Way.Counted.class), ways),
                hours.isEmpty() ? null : hours.getFirst());
    }
}
