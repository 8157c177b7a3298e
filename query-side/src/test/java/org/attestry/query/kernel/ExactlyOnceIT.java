package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.kernel.Happenings.NORTH;
import static org.attestry.query.kernel.Happenings.providers;

import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.attestry.http.Rejected;
import org.attestry.query.kernel.ProviderList.FindTally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionException;

/** Each event counts exactly once in each view, whatever dies in between. */
@Timeout(60)
final class ExactlyOnceIT {

    private static final Logger LOG = LoggerFactory.getLogger(ExactlyOnceIT.class);

    @Test
    void a_batch_that_fails_in_the_middle_counts_once_all_the_same() {
        var tries = new AtomicInteger();
        try (var history = History.seenBy(new ProviderList(position -> {
            if (position == 700 && tries.getAndIncrement() == 0) {
                throw new IllegalStateException("the first try ends in the middle of the batch");
            }
        }))) {
            history.happened(providers(0, 1_500));
            assertThat(northern(history.node(), history.position())).isEqualTo(750);
            assertThat(tries).hasValue(2);
        }
    }

    @Test
    void a_batch_whose_connections_are_cut_counts_once_all_the_same() {
        var cut = new AtomicReference<Runnable>();
        var tries = new AtomicInteger();
        try (var history = History.seenBy(new ProviderList(position -> {
            if (position == 900 && tries.getAndIncrement() == 0) {
                Objects.requireNonNull(cut.get()).run();
            }
        }))) {
            cut.set(() -> cutConnections(history.database()));
            history.happened(providers(0, 2_000));
            awaitPosition(history.node(), 2_000);
            assertThat(northern(history.node(), 2_000)).isEqualTo(1_000);
            assertThat(tries).hasValue(2);
        }
    }

    @Test
    void another_node_takes_over_within_seconds_from_one_that_died_in_the_middle_of_a_batch() throws Exception {
        var reached = new CountDownLatch(1);
        var never = new CountDownLatch(1);
        var slow = new ProviderList(position -> {
            if (position == 600) {
                reached.countDown();
                try {
                    never.await();
                } catch (InterruptedException died) {
                    throw new IllegalStateException(died);
                }
            }
        });
        var history = History.seenBy(slow);
        history.happened(providers(0, 1_000));
        assertThat(reached.await(20, TimeUnit.SECONDS)).isTrue();
        history.node().kill();
        try (var next = new QueryNode(history.database(), new ProviderList())) {
            awaitPosition(next, 1_000);
            assertThat(northern(next, 1_000)).isEqualTo(500);
        }
    }

    @Test
    void two_nodes_share_a_view_and_count_nothing_twice() {
        try (var history = History.seenBy(new ProviderList());
                var second = new QueryNode(history.database(), new ProviderList())) {
            for (int i = 0; i < 1_000; i += 50) {
                history.happened(providers(i, i + 50));
            }
            assertThat(northern(history.node(), 1_000)).isEqualTo(500);
            assertThat(northern(second, 1_000)).isEqualTo(500);
            assertThat(second.standings()).singleElement().satisfies(s -> {
                assertThat(s.position()).isEqualTo(1_000);
                assertThat(s.lag()).isZero();
                assertThat(s.atWork()).isTrue();
            });
        }
    }

    private static void cutConnections(DataSource database) {
        new JdbcTemplate(database)
                .execute("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()");
    }

    private static int northern(QueryNode node, long position) {
        return node.asker()
                .ask(new FindTally(NORTH), History.DIRECTOR, position)
                .value()
                .providers();
    }

    /** Waits longer than a question would. */
    private static void awaitPosition(QueryNode node, long position) {
        for (int tries = 0; tries < 5; tries++) {
            try {
                northern(node, position);
                return;
            } catch (Rejected notYet) {
                assertThat(notYet.problem().type()).isEqualTo("/problems/not-there-yet");
            } catch (DataAccessException | TransactionException cut) {
                LOG.debug("Nothing can be asked while connections are cut", cut);
            }
        }
        throw new AssertionError("The view never came to " + position);
    }
}
