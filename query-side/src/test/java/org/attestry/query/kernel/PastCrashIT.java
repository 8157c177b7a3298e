package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.attestry.ledger.Ledger;
import org.attestry.ledger.OwnPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** States of the past are not written to PostgreSQL's log: a crash of it takes them, and never a part of them. */
@Timeout(120)
final class PastCrashIT {

    private static final long THEN = 100;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Test
    void a_state_of_the_past_that_a_crash_of_postgresql_took_is_made_again() throws Exception {
        try (var server = OwnPostgres.start(data)) {
            Ledger.migrate(server.database());
            isMadeAgain(server);
        }
    }

    private static void isMadeAgain(OwnPostgres server) throws Exception {
        try (var node = new QueryNode(server.database(), new ProviderList())) {
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

            server.kill();
            server.startAgain();

            assertThat(node.jdbc().queryForObject("select count(*) from views_past.state", Long.class))
                    .isZero();
            assertThat(node.jdbc().queryForObject("select count(*) from " + schema + ".view_state", Long.class))
                    .isZero();
            assertThat(asked(node)).isEqualTo(THEN / 2);
        }
    }

    private static int asked(QueryNode node) {
        var answer = node.asker()
                .askAsOf(new ProviderList.FindTally(Happenings.NORTH), History.DIRECTOR, Long.toString(THEN));
        assertThat(answer.position()).isEqualTo(THEN);
        return answer.value().providers();
    }
}
