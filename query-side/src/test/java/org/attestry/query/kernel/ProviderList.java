package org.attestry.query.kernel;

import java.time.Instant;
import java.util.function.LongConsumer;
import org.attestry.events.MarketId;
import org.attestry.events.network.ProviderEvent;
import org.attestry.events.network.ProviderEvent.ProviderRegistered;
import org.attestry.events.network.ProviderId;
import org.attestry.events.network.ProviderKind;
import org.attestry.http.Role;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Providers in the order they came, and how many each market has: a view as short as they should be. */
@View(name = "test.provider-list", version = 1)
@Tables("""
    create table provider (
        provider text primary key,
        name text not null,
        kind text not null,
        market text not null,
        registered_at timestamptz not null
    );
    create index provider_by_time on provider (registered_at, provider);
    create table tally (market text primary key, providers integer not null default 0);
    """)
final class ProviderList {

    record Listed(ProviderId provider, String name, ProviderKind kind, MarketId market, Instant registeredAt) {}

    record Tally(MarketId market, int providers) {}

    @Query(path = "GET /listed-providers")
    record FindProviders(
            @Nullable MarketId market,
            @Nullable String name,
            @Nullable String after,
            @Nullable Integer limit) implements Asks<Page<Listed>> {}

    @Query(path = "GET /listed-providers/{provider}")
    record FindProvider(ProviderId provider) implements Asks<Listed> {}

    @Query(path = "GET /tallies/{market}", by = Role.DIRECTOR)
    record FindTally(MarketId market) implements Asks<Tally> {}

    @Query(path = "GET /forgetful")
    record Forget() implements Asks<Page<Listed>> {}

    record Present(Instant inJava, Instant inSql) {}

    @Query(path = "GET /present", everyMarket = true)
    record FindPresent() implements Asks<Present> {}

    private final LongConsumer whileListening;

    ProviderList() {
        this(position -> {});
    }

    /** Does something else too while it hears each event. */
    ProviderList(LongConsumer whileListening) {
        this.whileListening = whileListening;
    }

    @EventHandler
    void on(ProviderEvent event, Rows rows, Trail trail) {
        whileListening.accept(trail.position());
        switch (event) {
            case ProviderRegistered e -> {
                rows.put("provider", e.provider())
                        .set("name", e.name())
                        .set("kind", e.kind())
                        .set("market", e.market())
                        .set("registered_at", trail.recordedAt());
                rows.add("tally", e.market()).plus("providers", 1);
            }
        }
    }

    @QueryHandler
    Page<Listed> find(FindProviders query, Answering sql) {
        return sql.from("provider")
                .where("market = :market")
                .where("name = :name")
                .inMarket("market")
                .newest("registered_at", "provider")
                .page(Listed.class);
    }

    @QueryHandler
    Listed find(FindProvider query, Answering sql) {
        return sql.from("provider")
                .where("provider = :provider")
                .inMarket("market")
                .one(Listed.class);
    }

    @QueryHandler
    Tally find(FindTally query, Answering sql) {
        return sql.from("tally").where("market = :market").inMarket("market").one(Tally.class);
    }

    @QueryHandler
    Present find(FindPresent query, Answering sql) {
        return sql.select("select now() as in_sql, cast(:java as timestamptz) as in_java")
                .with("java", sql.now())
                .one(Present.class);
    }

    @QueryHandler
    Page<Listed> find(Forget query, Answering sql) {
        return sql.from("provider")
                .newest("provider")
                .with("after", null)
                .with("limit", null)
                .page(Listed.class);
    }
}
