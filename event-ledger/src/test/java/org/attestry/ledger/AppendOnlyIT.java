package org.attestry.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppendOnlyIT {
    private static final String UPDATE = "update ledger.event set payload = '{}'";
    private static final String DELETE = "delete from ledger.event";
    private static final String TRUNCATE = "truncate ledger.event";
    private static final String INSERT = "insert into ledger.event select * from ledger.event";
    private static final String APPEND = "select * from"
        + " ledger.append(0,false,'{}','{}','{}','{}','{}','{}','{}','{}','{}','{}','{}','{}','{}','{}','{}','{}','{}','{}','{}')";

    private final DataSource database = TestDatabase.withLedger();

    @BeforeEach
    void something_happened() {
        try (Ledger ledger = Ledger.open(database)) {
            ledger.append(Append.of(Some.entry("vis-1", 0)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {UPDATE, DELETE, TRUNCATE, UPDATE + " where false", DELETE + " where false"})
    void update_delete_and_truncate_are_refused_even_for_the_superuser(String change) {
        assertThatThrownBy(() -> run(change))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("The ledger is append-only");
        assertThatThrownBy(() -> run("set session_replication_role = replica", change))
                .hasMessageContaining("The ledger is append-only");
        assertUnchanged();
    }

    @ParameterizedTest
    @ValueSource(strings = {"attestry_ledger_writer", "attestry_ledger_reader"})
    void no_role_may_insert_update_delete_or_truncate(String role) {
        for (String change : List.of(INSERT, UPDATE, DELETE, TRUNCATE)) {
            assertThatThrownBy(() -> run("set role " + role, change))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
        assertUnchanged();
    }

    @Test
    void the_head_is_never_removed_and_never_goes_back() {
        for (String change : List.of(
                "delete from ledger.head",
                "truncate ledger.head",
                "update ledger.head set position = 0",
                "update ledger.head set recorded_at = recorded_at - interval '1 second'")) {
            assertThatThrownBy(() -> run(change)).hasMessageContaining("The ledger is append-only");
        }
    }

    @Test
    void the_writer_appends_through_the_function_and_the_reader_does_not() {
        assertThatNoException().isThrownBy(() -> run("set role attestry_ledger_writer", APPEND));
        assertThatThrownBy(() -> run("set role attestry_ledger_reader", APPEND))
                .hasMessageContaining("permission denied for function append");
    }

    @Test
    void both_roles_read() {
        for (String role : List.of("attestry_ledger_writer", "attestry_ledger_reader")) {
            assertThatNoException()
                    .isThrownBy(() -> run(
                            "set role " + role,
                            "select ledger.line(position, stream_id, sequence, type, revision, event_id, recorded_at,"
                                    + " metadata, payload), ledger.position_at(now()) from ledger.event"));
        }
    }

    @Test
    void the_table_of_claims_itself_refuses_two_holders() {
        String claim = "insert into ledger.claim values ('%s', 'npi', '1', tstzrange(now(), null))";
        assertThatNoException().isThrownBy(() -> run(claim.formatted("prv-1"), claim.formatted("prv-1")));
        assertThatThrownBy(() -> run(claim.formatted("prv-2"))).hasMessageContaining("two holders");
        assertThatThrownBy(() -> run("update ledger.claim set owner = 'prv-2' where ctid = '(0,1)'"))
                .hasMessageContaining("two holders");
        assertThatThrownBy(() -> run("insert into ledger.claim select 'vis-' || n, 'time', 'stf-1',"
                        + " tstzrange(now() + n * interval '1 min', now() + (n + 2) * interval '1 min')"
                        + " from generate_series(1, 2) n"))
                .hasMessageContaining("two holders");
    }

    private void assertUnchanged() {
        try (Ledger ledger = Ledger.open(database)) {
            assertThat(ledger.read(0, 10))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.payload())
                            .isEqualTo(Some.entry("vis-1", 0).payload()));
        }
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
