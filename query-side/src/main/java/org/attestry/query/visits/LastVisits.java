package org.attestry.query.visits;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.attestry.events.network.ProviderEvent;
import org.attestry.events.network.ProviderEvent.ProviderRegistered;
import org.attestry.events.visits.VisitDetails;
import org.attestry.events.visits.VisitEvent;
import org.attestry.events.visits.VisitEvent.VisitCorrected;
import org.attestry.events.visits.VisitEvent.VisitLogged;
import org.attestry.events.visits.VisitEvent.VisitVoided;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** When each provider was visited last. */
@View(name = "visits.last-visits", version = 2)
@Tables("""
    create table provider (provider text primary key, name text not null, market text not null);
    create index provider_of_market on provider (market);
    create table visit (
        visit text primary key, provider text not null, market text not null, ended_on date not null
    );
    create index visit_of_provider on visit (provider, ended_on);
    create index visit_of_market on visit (market, ended_on, provider);
    create table visited (provider text primary key);
    """)
final class LastVisits {

    /** The visits of half a year are read together; only who was there before and not since is looked up one by one. */
    private static final String WAITING = """
        select p.provider, p.name, p.market, v.last_visit, :on::date - v.last_visit as days,
               coalesce(:on::date - v.last_visit, 2147483647) as wait
        from provider p
        left join (
            select market, provider, max(ended_on) as day from visit
            where ended_on > :on::date - 183 and ended_on <= :on::date
            group by market, provider) lately on lately.market = p.market and lately.provider = p.provider
        left join visited on visited.provider = p.provider
        cross join lateral (
            select coalesce(lately.day, max(ended_on)) as last_visit from visit
            where lately.day is null and visited.provider is not null
                and visit.provider = p.provider and ended_on <= :on::date - 183) v\
        """;

    @EventHandler
    void on(ProviderEvent event, Rows rows) {
        switch (event) {
            case ProviderRegistered e ->
                rows.put("provider", e.provider()).set("name", e.name()).set("market", e.market());
        }
    }

    @EventHandler
    void on(VisitEvent event, Rows rows) {
        switch (event) {
            case VisitLogged e -> {
                rows.put("visit", e.visit())
                        .set("provider", e.provider())
                        .set("market", e.market())
                        .set("ended_on", day(e.details()));
                rows.put("visited", e.provider());
            }
            case VisitCorrected e -> rows.change("visit", e.visit()).set("ended_on", day(e.details()));
            case VisitVoided e -> rows.remove("visit", e.visit());
        }
    }

    private static LocalDate day(VisitDetails details) {
        return LocalDate.ofInstant(details.end(), ZoneOffset.UTC);
    }

    @QueryHandler
    Page<WaitingProvider> find(FindDaysSinceVisit query, Answering sql) {
        return sql.select(WAITING)
                .with("on", query.on() == null ? LocalDate.ofInstant(sql.now(), ZoneOffset.UTC) : query.on())
                .where("market = :market")
                .where("wait > :longerThan")
                .inMarket("market")
                .newest("wait", "provider")
                .page(WaitingProvider.class);
    }
}
