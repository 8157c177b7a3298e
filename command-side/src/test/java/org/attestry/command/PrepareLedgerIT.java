package org.attestry.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.attestry.ledger.TestDatabase;
import org.junit.jupiter.api.Test;

class PrepareLedgerIT {

    @Test
    void the_owner_brings_an_empty_database_up_to_date_and_may_do_so_again() throws SQLException {
        var database = TestDatabase.fresh();
        try (Connection connection = database.getConnection()) {
            Map<String, String> settings = Map.of(
                    "ATTESTRY_DB_URL", connection.getMetaData().getURL(),
                    "ATTESTRY_DB_USER", "postgres",
                    "ATTESTRY_DB_PASSWORD", "postgres");

            PrepareLedger.prepare(settings);
            PrepareLedger.prepare(settings);

            try (var head = connection.createStatement().executeQuery("select position from ledger.head")) {
                assertThat(head.next()).isTrue();
            }
        }
    }

    @Test
    void a_missing_setting_is_named() {
        assertThatThrownBy(() -> PrepareLedger.prepare(Map.of())).hasMessage("Set ATTESTRY_DB_URL.");
    }
}
