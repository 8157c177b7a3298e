package org.attestry.query.exceptions;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.ForecastEvent;
import org.attestry.events.exceptions.ForecastEvent.ForecastPublished;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Confidential;
import org.attestry.query.kernel.Counting;
import org.attestry.query.kernel.Explains;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Select;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.Trail;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** What is counted of exceptions, what is to be expected, and how earlier expectations did; a single case is named only in an explanation. */
@View(name = "exceptions.exception-figures", version = 2)
@Tables("""
    create table figured_case (
        case_id text collate "C" primary key, kind text, market text, standard text, clause text,
        detected_at timestamptz, requested_at timestamptz,
        by_rule boolean not null default false, by_person boolean not null default false,
        tiers integer, returned boolean not null default false, decided text, emergency boolean not null default false,
        active_at timestamptz, ended_at timestamptz, last_day date, renewals integer not null default 0,
        began_on date generated always as ((least(detected_at, requested_at) at time zone 'UTC')::date) stored,
        requested_month date generated always as (date_trunc('month', requested_at at time zone 'UTC')::date) stored
    );
    create index figured_case_by_month on figured_case (requested_month, kind, market);
    create index figured_case_by_beginning on figured_case (began_on);
    create index figured_case_by_end on figured_case (last_day) where active_at is not null and ended_at is null;
    create table figured_event (case_id text collate "C", position bigint, primary key (case_id, position));
    create table forecast (
        forecast text collate "C" primary key, kind text, market text, model text not null, published_by text not null,
        published_at timestamptz not null
    );
    create table forecast_month (
        forecast text collate "C", month date, mean numeric not null, low80 numeric not null, high80 numeric not null,
        low95 numeric not null, high95 numeric not null, primary key (forecast, month)
    );
    """ + Confidential.TABLES)
final class ExceptionFigureBook implements Explains {

    @EventHandler
    void on(ExceptionEvent event, Rows rows, Trail trail) {
        FigureRows.write(event, rows, trail);
        Confidential.note(event, rows, trail);
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

    @Override
    public List<Counting<?>> countings() {
        return List.of(FigureSql.CASES, FigureSql.HISTORY, FigureSql.EXPIRIES);
    }

    @QueryHandler
    ExceptionFigures count(CountExceptions query, Answering sql) {
        return sql.count(FigureSql.CASES)
                .one(CountedCases.class)
                .with(
                        query.wholeMonths(
                                now(sql),
                                requested(sql.count(FigureSql.CASES, "month"))
                                        .oldest("month")
                                        .list(MonthlyVolume.class)),
                        requested(sql.count(FigureSql.CASES, "month", "kind"))
                                .oldest("month", "kind")
                                .list(ExceptionFigures.KindInMonth.class),
                        requested(sql.count(FigureSql.CASES, "standard", "clause"))
                                .over(FigureSql.PARETO)
                                .list(ExceptionFigures.CountedClause.class));
    }

    private static Select requested(Select cases) {
        return cases.where("cases > 0");
    }

    @QueryHandler
    PlanningPack plan(FindPlanningPack query, Answering sql) {
        var volumes = sql.count(FigureSql.HISTORY, "month")
                .where("cases > 0")
                .oldest("month")
                .list(MonthlyVolume.class);
        var expiries = sql.count(FigureSql.EXPIRIES, "month")
                .where("cases > 0")
                .oldest("month")
                .list(MonthlyVolume.class);
        return PlanningPack.of(query, MonthlyVolume.between(null, now(sql), volumes), expiries, now(sql));
    }

    @QueryHandler
    Page<ScoredForecast> find(FindForecasts query, Answering sql) {
        return sql.select(FigureSql.FORECASTS)
                .with("this_month", now(sql).atDay(1))
                .where("kind = :kind")
                .where("market = :market")
                .inMarketOrNone("market")
                .newest("published_at", "forecast")
                .page(ScoredForecast.class);
    }

    /** The month that is not over yet. */
    static YearMonth now(Answering sql) {
        return YearMonth.from(sql.now().atZone(ZoneOffset.UTC));
    }
}
