package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.attestry.ledger.Append;
import org.attestry.ledger.Entry;
import org.attestry.ledger.Ledger;
import org.attestry.ledger.TestDatabase;
import org.attestry.query.EasyTokens;
import org.attestry.query.QuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Listening to the whole side, started as it is in production, while another process appends. */
@Timeout(120)
final class LiveE2E {

    private static final String TOKEN = "Bearer stf-dana";
    private static final int MARKETS = 500;

    private final PGSimpleDataSource database = (PGSimpleDataSource) TestDatabase.withLedger();

    @AutoClose
    private final ConfigurableApplicationContext side = QuerySide.application(EasyTokens.class)
            .run(
                    "--server.port=0",
                    "--spring.datasource.url=" + database.getUrl(),
                    "--spring.datasource.username=" + database.getUser());

    @Test
    void who_listens_hears_of_every_append_and_keeps_no_node_from_stopping() throws Exception {
        try (var ledger = Ledger.open(database)) {
            ledger.append(new Append(
                    IntStream.range(0, MARKETS).mapToObj(LiveE2E::market).toList(), List.of(), null));
            try (var head = new Listener(at("/api/ledger/head"), TOKEN, "Attestry-After", "" + MARKETS);
                    var export = new Listener(at("/api/ledger/export"), TOKEN);
                    var nobody = new Listener(at("/api/ledger/head"), "Bearer forged");
                    var stuck = Listener.silent(at("/api/markets?limit=" + MARKETS), TOKEN)) {
                assertThat(head.next().json().path("position").asLong()).isEqualTo(MARKETS);
                assertThat(nobody.status()).isEqualTo(401);
                assertThat(export.status()).isEqualTo(406);
                ledger.append(Append.of(market(MARKETS)));
                assertThat(head.next().json().path("position").asLong()).isEqualTo(MARKETS + 1);

                // its answer is under way, and larger than any buffer
                assertThat(stuck.getInputStream().read()).isEqualTo('H');
                long begun = System.nanoTime();
                side.close();
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
                assertThat(head.next().name()).isEqualTo("end");
            }
        }
    }

    private URI at(String path) {
        var server = Objects.requireNonNull(((WebServerApplicationContext) side).getWebServer());
        return URI.create("http://localhost:" + server.getPort() + path);
    }

    private static Entry market(int number) {
        return new Entry(
                "mkt-" + number,
                0,
                "network.MarketRegistered",
                1,
                UUID.randomUUID(),
                "{\"actor\":\"stf-dana\"}",
                "{\"market\":\"mkt-%d\",\"name\":\"%s\",\"zone\":\"America/Detroit\"}"
                        .formatted(number, "Wide ".repeat(4_000)));
    }
}
