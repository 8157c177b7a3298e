package org.attestry.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A ledger of the time before there were partitions. */
class CarriedOverIT {
    private static final String APPEND = """
        select last_position from ledger.append(2, '{1,1,2}', '{0,1,0}', '{a,a,b}', '{0,1,0}', '{t,t,t}', '{0,0,1}',
            array[gen_random_uuid()::text, gen_random_uuid()::text, gen_random_uuid()::text],
            '{"{}","{}","{}"}', '{"{\\"n\\": 1}","{}","{}"}',
            '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}')\
        """;
    private static final String TABLE =
            "select 'ledger.%s'::regclass::oid::text || ' ' || pg_relation_filenode('ledger.%1$s')";

    private final DataSource database = TestDatabase.fresh();
    private final Rows rows = new Rows(database);

    @Test
    void its_table_becomes_the_first_partition_as_it_stands_and_its_streams_go_on() {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(database)
                .locations("classpath:org/attestry/ledger/db")
                .schemas("ledger")
                .table("migration")
                .target("4")
                .load()
                .migrate();
        rows.list(APPEND, row -> row.getLong(1));
        List<String> table = text(TABLE.formatted("event"));

        try (Ledger ledger = Ledger.open(database)) {
            List<String> lines = new ArrayList<>();
            ledger.export(1, 3, lines::add);
            Ledger.migrate(database);
            List<String> after = new ArrayList<>();
            ledger.export(1, 3, after::add);

            assertThat(after).isEqualTo(lines).hasSize(3);
            assertThat(text(TABLE.formatted("event_1"))).isEqualTo(table);
            assertThat(ledger.readStream("a", 0).map(Recorded::payload)).containsExactly("{\"n\": 1}", "{}");
            assertThat(ledger.append(Append.of(Some.entry("a", 2))).firstPosition())
                    .isEqualTo(4);
            assertThatThrownBy(() -> ledger.append(Append.of(Some.entry("b", 0))))
                    .isInstanceOf(SequenceConflict.class);
        }
    }

    private List<String> text(String sql) {
        return rows.list(sql, row -> row.getString(1));
    }
}
