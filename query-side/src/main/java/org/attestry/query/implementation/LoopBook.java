package org.attestry.query.implementation;

import java.time.Instant;
import java.util.List;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Select;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.Trail;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** Every approval and every step it took through the loop, to be counted as of any moment. */
@View(name = "implementation.loop-book", version = 1)
@Tables(LoopRows.APPROVALS + LoopRows.STEPS)
final class LoopBook {

    @EventHandler
    void on(ExceptionEvent event, Rows rows, Trail trail) {
        LoopRows.write(event, rows, trail);
    }

    @EventHandler
    void on(ImplementationEvent event, Rows rows, Trail trail) {
        LoopRows.write(event, rows, trail);
    }

    @QueryHandler
    LoopFunnel count(CountLoop query, Answering sql) {
        var moment = AsOf.or(query.until(), sql.now());
        var cohorts = seen(sql, LoopSql.FUNNEL, moment).oldest("rank").list(FunnelRow.class).stream()
                .map(FunnelRow::told)
                .toList();
        return new LoopFunnel(moment, cohorts.getFirst(), cohorts.subList(1, cohorts.size()));
    }

    @QueryHandler
    DueRates count(CountDue query, Answering sql) {
        var moment = AsOf.or(query.until(), sql.now());
        var months = seen(sql, LoopSql.DUE, moment).oldest("rank").list(DueRow.class).stream()
                .map(DueRow::rated)
                .toList();
        return new DueRates(moment, months.getFirst(), months.subList(1, months.size()));
    }

    @QueryHandler
    StageTimes measure(MeasureStages query, Answering sql) {
        var moment = AsOf.or(query.until(), sql.now());
        int days = query.withinDays() == null ? MeasureStages.USUAL_DAYS : query.withinDays();
        return TimeRow.measured(moment, days, seen(sql, LoopSql.TIMES, moment).list(TimeRow.class));
    }

    private static Select seen(Answering sql, String statement, Instant moment) {
        var markets = sql.markets();
        return sql.select(statement)
                .with("moment", moment)
                .with("every", markets.every())
                .with("some", List.copyOf(markets.some()));
    }
}
