package org.attestry.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadIT {
    private final DataSource database = TestDatabase.withLedger();
    private final Ledger ledger = Ledger.open(database, new LedgerOptions(100, 10, 1 << 20, 7, Duration.ofSeconds(5)));

    @AfterEach
    void close() {
        ledger.close();
    }

    private void append(String stream, int from, int count) {
        Entry[] entries = IntStream.range(from, from + count)
                .mapToObj(i -> Some.entry(stream, i))
                .toArray(Entry[]::new);
        ledger.append(Append.of(entries));
    }

    @Test
    void a_long_stream_is_read_in_pages_and_in_order() {
        append("long", 0, 14);
        append("other", 0, 3);
        append("long", 14, 9);

        assertThat(ledger.readStream("long", 0).map(Recorded::sequence))
                .containsExactlyElementsOf(LongStream.range(0, 23).boxed().toList());
        assertThat(ledger.readStream("long", 14).map(Recorded::position).findFirst())
                .contains(18L);
        assertThat(ledger.readStream("none", 0)).isEmpty();
        assertThat(ledger.lastSequence("long")).hasValue(22);
        assertThat(ledger.lastSequence("none")).isEmpty();
    }

    @Test
    void a_shortcut_is_found_by_whoever_kept_it_and_by_whoever_opens_the_ledger_later() {
        Snapshot kept = new Snapshot("long", 9, "Thing", "thing", "1", Instant.EPOCH, "{}", "{}");
        assertThat(ledger.snapshot("long")).isEmpty();
        ledger.keep(kept);

        assertThat(ledger.snapshot("long")).contains(kept);
        assertThat(ledger.snapshot("other")).isEmpty();
        try (Ledger later = Ledger.open(database)) {
            assertThat(later.snapshot("long")).contains(kept);
        }
    }

    @Test
    void the_same_is_read_by_cursor_and_by_page_from_any_position() {
        append("a", 0, 50);
        for (long after : new long[] {0, 1, 6, 7, 8, 49, 50, 51}) {
            List<Recorded> expected = ledger.read(0, 100).stream()
                    .filter(e -> e.position() > after)
                    .toList();
            assertThat(ledger.readAll(after, 7)).isEqualTo(expected);
            try (Entries entries = ledger.read(after)) {
                assertThat(entries).toIterable().isEqualTo(expected);
            }
        }
    }

    @Test
    void a_cursor_that_is_left_in_the_middle_gives_its_connection_back() {
        append("a", 0, 50);
        for (int i = 0; i < 500; i++) { // more than the server has connections
            try (Entries entries = ledger.read(0)) {
                assertThat(entries.next().position()).isEqualTo(1);
            }
        }
    }

    @Test
    void the_streams_that_exist_are_told_from_those_that_do_not() {
        append("a", 0, 2);
        append("b", 0, 1);
        assertThat(ledger.exists(List.of("a", "b", "c"))).containsExactlyInAnyOrder("a", "b");
        assertThat(ledger.exists(List.of())).isEmpty();
    }

    @Test
    void the_position_at_an_instant_is_the_last_one_recorded_by_then() {
        assertThat(ledger.positionAt(Instant.now())).isZero();
        for (int i = 0; i < 20; i++) {
            append("s-" + i, 0, 3); // three at the same instant
        }
        for (Recorded entry : ledger.read(0, 100)) {
            long last = (entry.position() + 2) / 3 * 3;
            assertThat(ledger.positionAt(entry.recordedAt())).isEqualTo(last);
            assertThat(ledger.positionAt(entry.recordedAt().minusNanos(1_000))).isEqualTo(last - 3);
        }
        assertThat(ledger.positionAt(Instant.now().plusSeconds(1))).isEqualTo(60);
    }
}
