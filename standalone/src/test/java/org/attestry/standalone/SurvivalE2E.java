package org.attestry.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.attestry.ledger.Postmaster;
import org.attestry.standalone.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process of the product, ended in the ways processes end. */
class SurvivalE2E {
    private static final int WRITERS = 4;
    private static final int WRITES_BEFORE_THE_END = 200;
    private static final String MARKET = "{\"name\": \"%s\", \"zone\": \"America/Chicago\"}";

    @TempDir
    Path temp;

    /** One story, because each start takes a while: killed alone, killed with PostgreSQL, and told to stop. */
    @Test
    void whatever_was_acknowledged_before_an_end_of_any_kind_is_there_after_the_next_start() throws Exception {
        Settings settings = StandaloneServer.settings(temp.resolve("data"), false);
        List<String> acknowledged = new ArrayList<>();
        try (Spawned killed = Spawned.start(settings).ready()) {
            acknowledged.addAll(writeUntil(killed, "a", killed::kill));
            assertThat(postgres(settings)).as("left running").isPresent();
        }
        try (Spawned killed = Spawned.start(settings).ready()) {
            mustBeThere(killed, acknowledged);
            Postmaster postgres = postgres(settings).orElseThrow();
            acknowledged.addAll(writeUntil(killed, "b", () -> {
                postgres.end();
                killed.kill();
            }));
        }
        try (Spawned stopped = Spawned.start(settings).ready()) {
            mustBeThere(stopped, acknowledged);
            stopped.terminate();
            assertThat(stopped.exitCode()).isEqualTo(128 + 15);
            assertThat(postgres(settings)).as("left running").isEmpty();
            assertThat(stopped.output()).doesNotContain("ERROR", "Exception");
        }
    }

    @Test
    void when_told_to_stop_while_starting_it_leaves_nothing_running_either() throws Exception {
        Settings settings = StandaloneServer.settings(temp.resolve("data"), false);
        try (Spawned starting = Spawned.start(settings)) {
            while (postgres(settings).isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            starting.terminate();
            starting.exitCode();
            assertThat(postgres(settings)).isEmpty();
        }
    }

    private static List<String> writeUntil(Spawned running, String round, End end) throws Exception {
        Api admin = running.api().as("admin");
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                String prefix = "mkt-" + round + writer + "-";
                writers.execute(() -> write(admin, prefix, acknowledged));
            }
            while (acknowledged.size() < WRITES_BEFORE_THE_END) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            end.now();
        }
        return List.copyOf(acknowledged);
    }

    /** Writes as fast as it goes, until nobody answers any more. */
    private static void write(Api admin, String prefix, Queue<String> acknowledged) {
        try {
            for (int n = 0; ; n++) {
                String market = prefix + n;
                if (admin.put("/api/markets/" + market, MARKET.formatted(market))
                                .status()
                        == 200) {
                    acknowledged.add(market);
                }
            }
        } catch (IllegalStateException nobodyAnswers) {
            // that is the end we were waiting for
        }
    }

    /** The same again is no news only to somebody who remembers it. */
    private static void mustBeThere(Spawned again, List<String> acknowledged) {
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(WRITES_BEFORE_THE_END);
        Api admin = again.api().as("admin");
        List<String> forgotten = acknowledged.stream()
                .filter(market -> !admin.put("/api/markets/" + market, MARKET.formatted(market))
                        .text()
                        .contains("no-news"))
                .toList();
        assertThat(forgotten).isEmpty();
    }

    private static Optional<Postmaster> postgres(Settings settings) throws IOException {
        return Postmaster.in(settings.data().resolve("postgres"));
    }

    private interface End {
        void now() throws InterruptedException;
    }
}
