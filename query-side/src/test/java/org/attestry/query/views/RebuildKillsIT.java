package org.attestry.query.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.attestry.events.StaffId;
import org.attestry.events.views.RebuildEvent;
import org.attestry.events.views.RebuildEvent.ViewRebuildOrdered;
import org.attestry.events.views.RebuildEvent.ViewRebuildPromoted;
import org.attestry.events.views.RebuildEvent.ViewRebuildRolledBack;
import org.attestry.events.views.RebuildId;
import org.attestry.http.Markets;
import org.attestry.http.Rejected;
import org.attestry.http.Role;
import org.attestry.query.kernel.Asking;
import org.attestry.query.kernel.Chance;
import org.attestry.query.kernel.EveryView;
import org.attestry.query.kernel.History;
import org.attestry.query.kernel.LoneNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Every view is rebuilt, promoted and sometimes rolled back by two nodes, one of which is killed at any moment, while
 * things, but no other rebuilds, go on happening; what is served in the end is what history says, each time.
 * {@code -Dattestry.kill-rounds=100} for as many rounds.
 */
final class RebuildKillsIT {

    private static final int ROUNDS = Integer.getInteger("attestry.kill-rounds", 1);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Instant NOW = Instant.parse("2026-05-01T06:00:00Z");

    @AutoClose
    private final History history = History.seenBy(EveryView.ofTheProduct());

    private final Asking auditor = history.as(Role.AUDITOR, Markets.EVERY);
    private final Chance chance = new Chance(20261122);
    private @Nullable Process node;
    private @Nullable Process other;
    private int kills;

    @Test
    void whenever_nodes_are_killed_what_is_served_in_the_end_is_what_history_says() throws Exception {
        for (int i = 0; i < 2; i++) {
            history.happened(chance.eventsBut(RebuildEvent.class, 1_000));
            awaitViews();
        }
        KilledNode.book(history.tools()).prepare();
        other = startNode(); // is never killed, and tries to do the same all the while
        node = startNode();
        for (int round = 1; round <= ROUNDS; round++) {
            var rebuild = new RebuildId("rbd-round-" + round);
            history.happened(new ViewRebuildOrdered(rebuild, List.of(), false, new StaffId("stf-ada"), NOW));
            killUntil(rebuild, RebuildState.READY);
            var digest = rebuild(rebuild).path("digest").asString();
            history.happened(new ViewRebuildPromoted(rebuild, digest, NOW));
            killUntil(rebuild, RebuildState.SERVING);
            if (round % 2 == 1) {
                history.happened(new ViewRebuildRolledBack(rebuild, "as it happens", NOW));
                killUntil(rebuild, RebuildState.ROLLED_BACK);
                history.happened(new ViewRebuildPromoted(rebuild, digest, NOW));
                killUntil(rebuild, RebuildState.SERVING);
            }
            showsWhatHistorySays();
            System.out.printf("Rebuild and promotion: round %d of %d, %d kills so far%n", round, ROUNDS, kills);
        }
        assertThat(kills).isPositive();
    }

    /** Kills the node that works, a few times at any moment of its work, until things are so. */
    private void killUntil(RebuildId rebuild, RebuildState state) throws Exception {
        int most = kills + chance.below(3);
        var patience = Instant.now().plus(PATIENCE);
        while (!state.name().equals(rebuild(rebuild).path("state").asString(""))) {
            assertThat(Instant.now())
                    .as("%s, still not %s", rebuild(rebuild), state)
                    .isBefore(patience);
            history.happened(chance.eventsBut(RebuildEvent.class, 5));
            TimeUnit.MILLISECONDS.sleep(chance.below(700));
            if (kills < most && chance.below(4) == 0) {
                Objects.requireNonNull(node).destroyForcibly().waitFor();
                kills++;
                node = startNode();
            }
        }
    }

    /** What a killed node was at is taken up after a few seconds only. */
    private void awaitViews() {
        var patience = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                history.awaitViews();
                return;
            } catch (Rejected notYet) {
                assertThat(Instant.now()).as(notYet.getMessage()).isBefore(patience);
            }
        }
    }

    private void showsWhatHistorySays() throws InterruptedException {
        history.tools().views().lookAround();
        awaitViews();
        for (var view : history.tools().names()) {
            var found = history.tools().verifier().verify(view, "ver-" + view);
            assertThat(found.compared().sample()).as(view).isEmpty();
            assertThat(history.tools().views().schemaOf(view)).as(view).containsPattern("_v[0-9]+_[0-9a-f]{8}");
        }
    }

    /** As it is known now: who was killed may have to be waited for. */
    private JsonNode rebuild(RebuildId id) {
        return auditor.get("/api/rebuilds/" + id, "Attestry-After", "0").json();
    }

    private Process startNode() throws IOException {
        var started = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledNode.class.getName(),
                        LoneNode.urlOf(history))
                .redirectErrorStream(true)
                .start();
        var said = new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
        assertThat(said.lines().filter("at work"::equals).findFirst()).isPresent();
        Thread.ofVirtual().start(() -> said.lines().forEach(line -> {})); // so that it never waits for a reader
        return started;
    }

    @AfterEach
    void killTheLast() {
        Stream.of(node, other).filter(Objects::nonNull).forEach(Process::destroyForcibly);
    }
}
