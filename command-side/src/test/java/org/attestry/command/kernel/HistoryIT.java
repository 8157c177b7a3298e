package org.attestry.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.attestry.command.CommandServer;
import org.attestry.command.Visited;
import org.attestry.ledger.Append;
import org.attestry.ledger.Entry;
import org.attestry.ledger.Ledger;
import org.attestry.ledger.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What a newer version wrote is never passed over: a decision without all of history could be wrong. */
class HistoryIT {

    // a ledger of its own: policies cannot pass by what they cannot read either
    private static final CommandServer server = CommandServer.over((PGSimpleDataSource) TestDatabase.withLedger());

    private final Ledger ledger = server.bean(Ledger.class);
    private final Visited thing = new Visited();

    @AfterAll
    static void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"network.MarketMoved,1", "network.MarketRegistered,2", "org.attestry.events.network.MarketRegistered,1"
    })
    void history_of_an_unknown_name_or_a_newer_revision_stops_the_command(String type, int revision) {
        var path = "/api/markets/" + thing.market();
        server.put(Visited.ADMIN, path, thing.marketBody());
        var payload = "{\"market\":\"%s\",\"name\":\"North\",\"zone\":\"UTC\"}".formatted(thing.market());
        ledger.append(new Append(
                List.of(new Entry(thing.market(), 1, type, revision, UUID.randomUUID(), "{}", payload)),
                List.of(),
                null));

        var about = server.put(Visited.ADMIN, path, thing.marketBody());
        var naming =
                server.put(Visited.ADMIN, "/api/representatives/stf-" + UUID.randomUUID(), thing.representativeBody());
        for (var reply : List.of(about, naming)) {
            assertThat(reply.status()).as(reply.raw().body()).isEqualTo(503);
            assertThat(reply.raw().body()).contains("/problems/history-too-new", type);
            assertThat(reply.header("Retry-After")).isNotEmpty();
        }
        assertThat(ledger.readStream(thing.market(), 0).count()).isEqualTo(2);
    }
}
