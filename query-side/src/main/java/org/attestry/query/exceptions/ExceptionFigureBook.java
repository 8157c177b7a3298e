package org.attestry.query.exceptions;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.ForecastEvent;
import org.attestry.events.exceptions.ForecastEvent.ForecastPublished;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Select;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** What is counted of exceptions, what is to be expected, and how earlier expectations did; no single case is named. */
@View(name = "exceptions.exception-figures", version = 1)
@Tables("""
    create table figured_case (
        case_id text collate "C" primary key, kind text, market text, standard text, clause text,
        detected_at timestamptz, requested_at timestamptz,
        by_rule boolean not null default false, by_person boolean not null default false,
        tiers integer, returned boolean not null default false, decided text, emergency boolean not null default false,
        active_at timestamptz, ended_at timestamptz, last_day date, renewals integer not null default 0,
        began_on date generated always as ((least(detected_at, requested_at) at time zone 'UTC')::date) stored,
        month date generated always as (date_trunc('month', requested_at at time zone 'UTC')::date) stored
    );
    create index figured_case_by_month on figured_case (month, kind, market);
    create index figured_case_by_beginning on figured_case (began_on);
    create index figured_case_by_end on figured_case (last_day) where active_at is not null and ended_at is null;
    create table forecast (
        forecast text collate "C" primary key, kind text, market text, model text not null, published_by text not null,
        published_at timestamptz not null
    );
    create table forecast_month (
        forecast text collate "C", month date, mean numeric not null, low80 numeric not null, high80 numeric not null,
        low95 numeric not null, high95 numeric not null, primary key (forecast, month)
    );
    """)
final class ExceptionFigureBook {

    @EventHandler
    void on(ExceptionEvent event, Rows rows) {
        FigureRows.write(event, rows);
        var state = StateAfter.of(event);
        if (state != null && state.isOver()) {
            rows.change("figured_case", event.caseId()).set("ended_at", event.at());
        }
    }

    @EventHandler
    void on(ForecastEvent event, Rows rows) {
        switch (event) {
            case ForecastPublished e -> {
                rows.put("forecast", e.forecast())
                        .set("kind", e.kind())
                        .set("market", e.market())
                        .set("model", e.model())
                        .set("published_by", e.publishedBy())
                        .set("published_at", e.at());
                e.months()
                        .forEach(month -> rows.put(
                                        "forecast_month",
                                        e.forecast(),
                                        month.month().atDay(1))
                                .set("mean", month.mean())
                                .set("low80", month.low80())
                                .set("high80", month.high80())
                                .set("low95", month.low95())
                                .set("high95", month.high95()));
            }
        }
    }

    @QueryHandler
    ExceptionFigures count(CountExceptions query, Answering sql) {
        return narrowed(sql.select(FigureSql.FIGURES), sql)
                .one(CountedCases.class)
                .with(
                        query.wholeMonths(
                                now(),
                                narrowed(sql.select(FigureSql.VOLUME), sql).list(MonthlyVolume.class)),
                        narrowed(sql.select(FigureSql.BY_KIND), sql).list(ExceptionFigures.KindInMonth.class),
                        narrowed(sql.select(FigureSql.CLAUSES), sql).list(ExceptionFigures.CountedClause.class));
    }

    @QueryHandler
    PlanningPack plan(FindPlanningPack query, Answering sql) {
        var volumes = narrowed(sql.select(FigureSql.ALL_VOLUME), sql).list(MonthlyVolume.class);
        var expiries = narrowed(sql.select(FigureSql.EXPIRIES), sql)
                .with("until", now().plusMonths(query.horizon()).atDay(1))
                .list(MonthlyVolume.class);
        return PlanningPack.of(query, MonthlyVolume.between(null, now(), volumes), expiries, now());
    }

    @QueryHandler
    Page<ScoredForecast> find(FindForecasts query, Answering sql) {
        return sql.select(FigureSql.FORECASTS)
                .with("this_month", now().atDay(1))
                .where("kind = :kind")
                .where("market = :market")
                .inMarketOrNone("market")
                .newest("published_at", "forecast")
                .page(ScoredForecast.class);
    }

    /** The month that is not over yet. */
    private static YearMonth now() {
        return YearMonth.now(ZoneOffset.UTC);
    }

    private static Select narrowed(Select select, Answering sql) {
        var markets = sql.markets();
        return select.with("every", markets.every()).with("some", List.copyOf(markets.some()));
    }
}
