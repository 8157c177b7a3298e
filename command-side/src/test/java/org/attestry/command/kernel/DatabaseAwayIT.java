package org.attestry.command.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.attestry.command.CommandServer;
import org.attestry.command.CommandServer.Reply;
import org.attestry.command.RawHttp;
import org.attestry.command.Visited;
import org.attestry.ledger.Ledger;
import org.attestry.ledger.OwnPostgres;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseAwayIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path data;

    private final Visited thing = new Visited();

    private Reply put(CommandServer server) {
        return server.put(Visited.ADMIN, "/api/markets/" + thing.market(), thing.marketBody(), "Idempotency-Key", "k");
    }

    private static int readiness(CommandServer server) {
        return server.send("GET", "", "/actuator/health/readiness", "text/plain", "")
                .status();
    }

    private String market(int i) {
        return "{\"command\":\"RegisterMarket\",\"body\":{\"market\":\"%s-%d\",%s}\n"
                .formatted(thing.market(), i, thing.marketBody().substring(1));
    }

    @Test
    void while_the_database_is_away_senders_are_told_and_when_it_is_back_all_goes_on_by_itself() throws Exception {
        try (var postgres = OwnPostgres.start(data)) {
            Ledger.migrate(postgres.database());
            goesOn(postgres);
        }
    }

    private void goesOn(OwnPostgres postgres) throws Exception {
        try (var server = CommandServer.over(postgres.database());
                var bulk = new RawHttp(server)) {
            assertThat(readiness(server)).isEqualTo(200);
            bulk.beginBulk(Visited.ADMIN);
            bulk.chunk(market(0).getBytes(UTF_8));
            assertThat(new String(bulk.answer().readNBytes(300), UTF_8)).contains("HTTP/1.1 200");

            postgres.stop();
            var lines = new StringBuilder();
            IntStream.range(1, 50).forEach(i -> lines.append(market(i)));
            bulk.chunk(lines.toString().getBytes(UTF_8));
            bulk.endChunks();
            long asked = System.nanoTime();
            var told = put(server);
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(20));
            assertThat(told.status()).as(told.raw().body()).isEqualTo(503);
            assertThat(told.raw().body()).contains("/problems/unavailable");
            assertThat(told.header("Retry-After")).isNotEmpty();
            var rest = bulk.rest();
            assertThat(rest.split("/problems/unavailable", -1)).as(rest).hasSize(50);
            assertThat(readiness(server)).isEqualTo(503);

            postgres.startAgain();
            Awaitility.await().atMost(PATIENCE).until(() -> readiness(server) == 200);
            Awaitility.await().atMost(PATIENCE).until(() -> put(server).status() == 200);
            assertThat(put(server).raw().body()).contains("\"applied\"");
            var ledger = server.bean(Ledger.class);
            assertThat(ledger.head().position())
                    .as("the line before, and the command")
                    .isEqualTo(2);
        }
    }
}
