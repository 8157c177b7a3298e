package org.attestry.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignalIT {
    private static final Duration NEVER = Duration.ofHours(1);

    private final DataSource database = TestDatabase.withLedger();
    private final Ledger ledger = Ledger.open(database);

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void an_append_wakes_whoever_waits_without_any_polling() throws Exception {
        ledger.append(Append.of(Some.entry("a", 0)));
        try (LedgerSignal signal = LedgerSignal.listen(database, NEVER)) {
            assertThat(signal.await(0, Duration.ofSeconds(10))).isTrue(); // what was there before it listened
            BlockingQueue<Long> heard = new LinkedBlockingQueue<>();
            try (LedgerSignal.Registration heardOnce = signal.onGrowth(heard::add)) {
                assertThat(heardOnce).isNotNull();
                ledger.append(Append.of(Some.entry("a", 1), Some.entry("a", 2)));
                assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo(3);
                assertThat(signal.await(2, Duration.ofSeconds(10))).isTrue();
            }
            ledger.append(Append.of(Some.entry("b", 0)));
            assertThat(signal.await(3, Duration.ofSeconds(10))).isTrue();
            assertThat(heard).isEmpty();
        }
    }

    @Test
    void waiting_for_what_does_not_come_ends_in_time() throws Exception {
        try (LedgerSignal signal = LedgerSignal.listen(database, NEVER)) {
            assertThat(signal.await(0, Duration.ofMillis(50))).isFalse();
        }
    }

    @Test
    void a_lost_connection_is_made_again_and_what_happened_meanwhile_is_not_missed() throws Exception {
        try (LedgerSignal signal = LedgerSignal.listen(database, NEVER)) {
            ledger.append(Append.of(Some.entry("a", 0)));
            assertThat(signal.await(0, Duration.ofSeconds(10))).isTrue();
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()");
            }
            ledger.append(Append.of(Some.entry("a", 1)));
            assertThat(signal.await(1, Duration.ofSeconds(10))).isTrue();
        }
    }

    @Test
    void a_lost_notification_is_made_good_by_the_slow_look() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                LedgerSignal signal = LedgerSignal.listen(database, Duration.ofMillis(200))) {
            statement.execute("update ledger.head set position = 7"); // nobody is notified of this
            assertThat(signal.await(6, Duration.ofSeconds(10))).isTrue();
        }
    }
}
