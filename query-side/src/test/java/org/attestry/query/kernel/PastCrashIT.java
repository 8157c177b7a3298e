package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attestry.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** States of the past are not written to PostgreSQL's log: a crash of it takes them, and never a part of them. */
@Timeout(120)
final class PastCrashIT {

    private static final long THEN = 100;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Test
    void a_state_of_the_past_that_a_crash_of_postgresql_took_is_made_again() throws Exception {
        int port = freePort();
        var server = start(port);
        var database = new PGSimpleDataSource();
        database.setUrl(server.getJdbcUrl("postgres", "postgres"));
        Ledger.migrate(database);
        try (var node = new QueryNode(database, new ProviderList())) {
            for (int i = 0; i < 2 * THEN; i++) {
                Happenings.recorded(
                        node,
                        "prv-%06d".formatted(i),
                        "network.ProviderRegistered",
                        1,
                        QueryNode.JSON.writeValueAsString(Happenings.provider(i)));
            }
            node.awaitViews(2 * THEN);
            assertThat(asked(node)).isEqualTo(THEN / 2);
            var schema = node.jdbc().queryForObject("select schema from views_past.state", String.class);

            kill();
            server.close();
            server = start(port);

            assertThat(node.jdbc().queryForObject("select count(*) from views_past.state", Long.class))
                    .isZero();
            assertThat(node.jdbc().queryForObject("select count(*) from " + schema + ".view_state", Long.class))
                    .isZero();
            assertThat(asked(node)).isEqualTo(THEN / 2);
        } finally {
            server.close();
        }
    }

    private static int asked(QueryNode node) {
        var answer = node.asker()
                .askAsOf(new ProviderList.FindTally(Happenings.NORTH), History.DIRECTOR, Long.toString(THEN));
        assertThat(answer.position()).isEqualTo(THEN);
        return answer.value().providers();
    }

    private void kill() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
        var postmaster = ProcessHandle.of(pid).orElseThrow();
        var all = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        postmaster.onExit().join();
        all.forEach(one -> one.onExit().join());
    }

    private EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
