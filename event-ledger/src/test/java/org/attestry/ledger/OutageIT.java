package org.attestry.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class OutageIT {
    private final DataSource database = TestDatabase.withLedger();

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** From now on an entry of the stream "slow" waits, in the middle of its append, for a lock the test holds. */
    private void slowDown() throws SQLException {
        run("""
            create function wait_there() returns trigger language plpgsql as
            $$ begin perform pg_advisory_xact_lock(42); return new; end $$;
            create trigger slow before insert on ledger.event
            for each row when (new.stream_id = 'slow') execute function wait_there()\
            """);
    }

    @Test
    void a_backend_killed_in_the_middle_of_an_append_leaves_nothing_and_the_command_is_written_once() throws Exception {
        slowDown();
        try (Ledger ledger = Ledger.open(database);
                Connection holder = database.getConnection();
                Statement lock = holder.createStatement()) {
            lock.execute("select pg_advisory_lock(42)");
            Append both = new Append(
                    List.of(Some.entry("fast", 0), Some.entry("slow", 0)),
                    List.of(new ClaimChange.Take("fast", "npi", "1")),
                    Some.receipt("key"));
            CompletableFuture<Appended> answer = CompletableFuture.supplyAsync(() -> ledger.append(both));
            String waiting = " from pg_locks where locktype = 'advisory' and not granted";
            while (number("select count(*)" + waiting) == 0) {
                Thread.sleep(20);
            }
            run("select pg_terminate_backend(pid)" + waiting);
            while (number("select count(*) from pg_stat_activity where wait_event = 'advisory'") > 1) {
                Thread.sleep(20);
            }

            assertThat(number("select count(*) from ledger.event")).isZero();
            assertThat(number("select position from ledger.head")).isZero();
            assertThat(number("select count(*) from ledger.claim")).isZero();
            assertThat(number("select count(*) from ledger.receipt")).isZero();
            assertThat(answer).isNotDone();

            lock.execute("select pg_advisory_unlock(42)");
            assertThat(answer.join().lastPosition()).isEqualTo(2);
            assertThat(ledger.read(0, 10)).hasSize(2);
        }
    }

    @Test
    void an_append_that_fails_in_its_last_row_leaves_nothing() throws Exception {
        try (Ledger ledger = Ledger.open(database)) {
            Append bad = new Append(
                    List.of(Some.entry("a", 0), Some.entry("a", 1, "{\"broken\":")), List.of(), Some.receipt("key"));
            assertThatThrownBy(() -> ledger.append(bad)).isInstanceOf(IllegalArgumentException.class);

            assertThat(ledger.head().position()).isZero();
            assertThat(ledger.exists(List.of("a"))).isEmpty();
            assertThat(ledger.receipt("key")).isEmpty();
            assertThat(ledger.append(Append.of(Some.entry("a", 0))).firstPosition())
                    .isEqualTo(1);
        }
    }

    @Test
    void an_answer_lost_on_its_way_back_is_found_out_by_the_ids_of_the_events() {
        AtomicInteger lost = new AtomicInteger();
        try (Ledger ledger = Ledger.open(losingAnswers(lost))) {
            Appended landed = ledger.append(Append.of(Some.entry("a", 0), Some.entry("a", 1)));
            assertThat(lost).hasValue(1);
            assertThat(landed.firstPosition()).isEqualTo(1);
            assertThat(landed.lastPosition()).isEqualTo(2);
            assertThat(landed).isEqualTo(new Appended(1, 2, ledger.head().recordedAt()));

            lost.set(0);
            Append noNews = new Append(List.of(), List.of(), Some.receipt("key"));
            assertThat(ledger.append(noNews).lastPosition()).isEqualTo(2);
            assertThat(lost).hasValue(1);
        }
    }

    /** Loses the answer of one append after it has been committed, whenever the count stands at zero. */
    private DataSource losingAnswers(AtomicInteger lost) {
        return wrap(DataSource.class, database, lost);
    }

    @SuppressWarnings("unchecked")
    private static <T> T wrap(Class<T> type, Object real, AtomicInteger lost) {
        return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            Object result;
            try {
                result = method.invoke(real, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
            boolean append = real.toString().contains("ledger.append");
            if (append && method.getName().equals("executeQuery") && lost.compareAndSet(0, 1)) {
                throw new SQLException("the line went dead", "08006");
            }
            Class<?> returned = method.getReturnType();
            return returned == Connection.class || returned == java.sql.PreparedStatement.class
                    ? wrap(returned, result, lost)
                    : result;
        });
    }
}
