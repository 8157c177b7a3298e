package org.attestry.query.network;

import org.attestry.events.network.MarketEvent;
import org.attestry.events.network.MarketEvent.MarketRegistered;
import org.attestry.events.network.ProviderEvent;
import org.attestry.events.network.ProviderEvent.ProviderRegistered;
import org.attestry.events.network.StaffEvent;
import org.attestry.events.network.StaffEvent.RepresentativeRegistered;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** Who is in the network, and where. */
@View(name = "network.directory", version = 1)
@Tables("""
    create table market (market text primary key, name text not null, zone text not null);
    create table representative (staff text primary key, name text not null, market text not null);
    create table provider (
        provider text primary key,
        npi text not null unique,
        name text not null,
        kind text not null,
        specialty text,
        market text not null,
        city text,
        state text
    );
    create index provider_by_name on provider (name, provider);
    create index provider_of_market on provider (market, name, provider);
    """)
final class Directory {

    @EventHandler
    void on(MarketEvent event, Rows rows) {
        switch (event) {
            case MarketRegistered e ->
                rows.put("market", e.market()).set("name", e.name()).set("zone", e.zone());
        }
    }

    @EventHandler
    void on(StaffEvent event, Rows rows) {
        switch (event) {
            case RepresentativeRegistered e ->
                rows.put("representative", e.staff()).set("name", e.name()).set("market", e.market());
        }
    }

    @EventHandler
    void on(ProviderEvent event, Rows rows) {
        switch (event) {
            case ProviderRegistered e ->
                rows.put("provider", e.provider())
                        .set("npi", e.npi())
                        .set("name", e.name())
                        .set("kind", e.kind())
                        .set("specialty", e.specialty())
                        .set("market", e.market())
                        .set("city", e.city())
                        .set("state", e.state());
        }
    }

    @QueryHandler
    Page<ListedMarket> find(FindMarkets query, Answering sql) {
        return sql.from("market").inMarket("market").oldest("name", "market").page(ListedMarket.class);
    }

    @QueryHandler
    Page<ListedRepresentative> find(FindRepresentatives query, Answering sql) {
        return sql.from("representative")
                .where("market = :market")
                .inMarket("market")
                .oldest("name", "staff")
                .page(ListedRepresentative.class);
    }

    @QueryHandler
    Page<ListedProvider> find(FindProviders query, Answering sql) {
        return sql.from("provider")
                .where("market = :market")
                .where("kind = :kind")
                .where("lower(specialty) = lower(:specialty)")
                .where("strpos(lower(name), lower(:name)) > 0")
                .where("npi = :npi")
                .inMarket("market")
                .oldest("name", "provider")
                .page(ListedProvider.class);
    }

    @QueryHandler
    ListedProvider find(FindProvider query, Answering sql) {
        return sql.from("provider")
                .where("provider = :provider")
                .inMarket("market")
                .one(ListedProvider.class);
    }
}
