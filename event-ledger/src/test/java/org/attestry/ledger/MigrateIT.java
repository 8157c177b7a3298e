package org.attestry.ledger;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class MigrateIT {
    private final DataSource database = TestDatabase.fresh();

    @Test
    void many_nodes_may_start_at_once_on_an_empty_database() {
        Stream.generate(() -> CompletableFuture.runAsync(() -> Ledger.migrate(database)))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);
        assertThatNoException().isThrownBy(() -> Ledger.migrate(database));
    }

    @Test
    void a_ledger_written_by_a_newer_version_is_left_alone_with_a_sentence() throws Exception {
        Ledger.migrate(database);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into ledger.migration"
                    + " select 1000, '999', 'from the future', type, 'V999.sql', checksum, installed_by, now(), 1, true"
                    + " from ledger.migration where version = '1'");
        }
        assertThatThrownBy(() -> Ledger.migrate(database))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("written by another version of Attestry (it is at 999)");
    }
}
