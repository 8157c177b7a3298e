package org.attestry.command.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.attestry.command.CommandServer;
import org.attestry.command.CommandServer.Reply;
import org.attestry.events.network.Npi;
import org.junit.jupiter.api.Test;

class NpiRaceIT {

    private static final int RACERS = 8;
    private static final String ADMIN = "stf-admin~administrator~*";

    private final CommandServer server = CommandServer.shared();
    private final String market = "mkt-" + UUID.randomUUID();

    @Test
    void of_many_who_register_one_number_at_once_exactly_one_is_registered() throws Exception {
        server.put(ADMIN, "/api/markets/" + market, "{\"name\":\"North\",\"zone\":\"America/New_York\"}");
        for (int round = 0; round < 5; round++) {
            var replies = raceFor(unusedNumber());
            assertThat(replies).filteredOn(r -> r.status() == 200).hasSize(1);
            assertThat(replies)
                    .filteredOn(r -> r.status() == 409)
                    .hasSize(RACERS - 1)
                    .allSatisfy(
                            r -> assertThat(r.json().get("type").asString()).isEqualTo("/problems/network/npi-taken"));
        }
    }

    private List<Reply> raceFor(String npi) throws Exception {
        var start = new CyclicBarrier(RACERS);
        try (var racers = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<Reply>();
            var running = IntStream.range(0, RACERS)
                    .mapToObj(n -> racers.submit(() -> {
                        start.await();
                        return register(npi);
                    }))
                    .toList();
            for (var racer : running) {
                results.add(racer.get());
            }
            return results;
        }
    }

    private Reply register(String npi) {
        return server.put(
                ADMIN,
                "/api/providers/prv-" + UUID.randomUUID(),
                "{\"npi\":\"%s\",\"name\":\"Clinic\",\"kind\":\"FACILITY\",\"market\":\"%s\"}".formatted(npi, market));
    }

    private static String unusedNumber() {
        var nine = "1%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
        return nine + Npi.checkDigit(nine);
    }
}
