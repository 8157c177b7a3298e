package org.attestry.query.kernel;

import org.attestry.events.network.ProviderEvent;
import org.attestry.events.network.ProviderEvent.ProviderRegistered;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** The next version of {@link ProviderList}: names in capitals, no kind, a column and a table that were not there. */
@View(name = "test.provider-list", version = 2)
@Tables("""
    create table provider (
        provider text primary key,
        name text not null,
        market text not null,
        npi text not null,
        registered_at timestamptz not null
    );
    create index provider_by_time on provider (registered_at, provider);
    create table tally (market text primary key, providers integer not null default 0);
    create table letter (first text primary key, providers integer not null default 0);
    """)
final class ProviderListAgain {

    @EventHandler
    void on(ProviderEvent event, Rows rows, Trail trail) {
        switch (event) {
            case ProviderRegistered e -> {
                rows.put("provider", e.provider())
                        .set("name", e.name().toUpperCase(java.util.Locale.ROOT))
                        .set("market", e.market())
                        .set("npi", e.npi())
                        .set("registered_at", trail.recordedAt());
                rows.add("tally", e.market()).plus("providers", 1);
                rows.add("letter", e.name().substring(0, 1)).plus("providers", 1);
            }
        }
    }

    @QueryHandler
    Page<ProviderList.Listed> find(ProviderList.FindProviders query, Answering sql) {
        return sql.select("select *, 'SPECIALIST' as kind from provider")
                .inMarket("market")
                .newest("registered_at", "provider")
                .page(ProviderList.Listed.class);
    }

    @QueryHandler
    ProviderList.Tally find(ProviderList.FindTally query, Answering sql) {
        return sql.from("tally").where("market = :market").inMarket("market").one(ProviderList.Tally.class);
    }
}
