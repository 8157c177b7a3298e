package org.attestry.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledger lies in partitions of so many positions each; here of ten, so that there are many. */
class PartitionsIT {
    private static final int EVENTS = 55;

    private final DataSource database = TestDatabase.withLedger();
    private final Rows rows = new Rows(database);
    private final Ledger ledger = Ledger.open(database);

    @BeforeEach
    void two_streams_go_on_over_many_partitions() throws SQLException {
        run(
                "update ledger.head set stride = 10, room = 10",
                "alter table ledger.event detach partition ledger.event_1",
                "alter table ledger.event attach partition ledger.event_1 for values from (1) to (11)");
        for (int i = 0; i < 20; i++) {
            ledger.append(Append.of(Some.entry("a", i), Some.entry("b", i)));
        }
        ledger.append(new Append(
                IntStream.range(20, EVENTS - 20)
                        .mapToObj(i -> Some.entry("a", i))
                        .toList(),
                List.of(),
                null));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_batch_that_goes_over_several_borders_is_stored_without_a_gap() {
        assertThat(ledger.readAll(0, 7).map(Recorded::position))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, EVENTS).boxed().toList());
        assertThat(partitions()).containsExactly("event_1", "event_11", "event_21", "event_31", "event_41", "event_51");
        assertThat(rows.list("select count(*) from ledger.event_41", row -> row.getLong(1)))
                .containsExactly(10L);
    }

    @Test
    void the_next_partition_is_made_half_a_partition_ahead() {
        ledger.append(Append.of(Some.entry("c", 0)));
        assertThat(partitions()).last().isEqualTo("event_61");
    }

    @Test
    void a_stream_is_read_over_all_of_its_partitions_in_order() {
        assertThat(ledger.readStream("a", 3).map(Recorded::sequence))
                .containsExactlyElementsOf(
                        LongStream.range(3, EVENTS - 20).boxed().toList());
        assertThat(ledger.readStream("b", 0))
                .hasSize(20)
                .allMatch(entry -> entry.streamId().equals("b"));
    }

    @Test
    void a_read_by_position_opens_only_the_partition_that_has_it() {
        List<String> plan = rows.list(
                "explain (costs off) select * from ledger.event where position = 33", row -> row.getString(1));
        assertThat(plan).anyMatch(line -> line.contains("event_31")).noneMatch(line -> line.contains("event_1 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update ledger.%s set payload = '{}'", "delete from ledger.%s", "truncate ledger.%s"})
    void no_partition_can_be_changed_also_when_it_is_addressed_itself(String change) {
        for (String partition : partitions()) {
            String here = change.formatted(partition);
            assertThatThrownBy(() -> run(here)).hasMessageContaining("The ledger is append-only");
            assertThatThrownBy(() -> run("set session_replication_role = replica", here))
                    .hasMessageContaining("The ledger is append-only");
            assertThatThrownBy(() -> run("set role attestry_ledger_writer", here))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_partition_that_was_away_or_moved_comes_back_with_every_line_and_leaf() throws SQLException {
        List<String> before = proof();
        run(
                "alter table ledger.event_11 add constraint its_positions check (position between 11 and 20)",
                "alter table ledger.event detach partition ledger.event_11 concurrently");
        assertThat(ledger.read(0, 100)).hasSize(EVENTS - 10);
        assertThatThrownBy(() -> ledger.append(Append.of(Some.entry("a", 5)))).isInstanceOf(SequenceConflict.class);
        assertThatThrownBy(() -> run("delete from ledger.event_11")).hasMessageContaining("append-only");
        ledger.append(Append.of(Some.entry("a", EVENTS - 20)));

        run(
                "alter table ledger.event_11 set tablespace pg_default",
                "alter table ledger.event attach partition ledger.event_11 for values from (11) to (21)",
                "alter table ledger.event_11 drop constraint its_positions");
        assertThat(proof()).startsWith(before.toArray(String[]::new)).hasSize(EVENTS + 1);
        assertThat(ledger.readStream("a", 0)).hasSize(EVENTS - 20 + 1);
    }

    private List<String> partitions() {
        return rows.list("""
            select inhrelid::regclass::text from pg_inherits where inhparent = 'ledger.event'::regclass
            order by inhrelid::regclass::text collate "C"\
            """, row -> row.getString(1).replace("ledger.", ""));
    }

    /** Each line with its leaf; fails where the leaf is another line's. */
    private List<String> proof() {
        List<String> lines = new ArrayList<>();
        ledger.export(1, Long.MAX_VALUE, lines::add);
        List<String> leaves = rows.list("""
            select encode(leaf, 'hex') || case when leaf = ledger.leaf(ledger.line(position, stream_id, sequence, type,
                revision, event_id, recorded_at, metadata, payload)) then '' else ' is wrong' end
            from ledger.event order by position\
            """, row -> row.getString(1));
        assertThat(leaves).noneMatch(leaf -> leaf.contains("wrong"));
        return IntStream.range(0, lines.size())
                .mapToObj(i -> leaves.get(i) + ' ' + lines.get(i))
                .toList();
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
