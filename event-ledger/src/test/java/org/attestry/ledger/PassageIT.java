package org.attestry.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who goes through much of the ledger reads the same as everybody else. */
class PassageIT {
    private final DataSource database = TestDatabase.withLedger();
    private final Ledger ledger = Ledger.open(database);

    @AfterEach
    void close() {
        ledger.close();
    }

    private void append(int from, int count) {
        ledger.append(Append.of(IntStream.range(from, from + count)
                .mapToObj(i -> new Entry(
                        "thing-" + i,
                        0,
                        i % 3 == 0 ? "some.Rare'Thing" : "some.Thing",
                        i % 3 == 0 && i > 9_000 ? 2 : 1,
                        UUID.randomUUID(),
                        "{\"by\":\"Zoë\"}",
                        "{\"number\":%d,\"naïve\":\"☃\"}".formatted(i)))
                .toArray(Entry[]::new)));
    }

    private List<Passage.Page> pages(long after, long upTo, Map<String, Integer> passedBy) {
        List<Passage.Page> pages = new ArrayList<>();
        try (Passage passage = ledger.passage(after, upTo, passedBy)) {
            for (Passage.Page page = passage.next(); page != null; page = passage.next()) {
                pages.add(page);
            }
        }
        return pages;
    }

    private static List<Recorded> entries(List<Passage.Page> pages) {
        return pages.stream()
                .flatMap(page -> page.rows().stream())
                .map(StoredRow::recorded)
                .toList();
    }

    @Test
    void a_passage_gives_every_entry_as_it_was_recorded_in_pages_that_end_where_they_say() {
        append(0, 12_000);
        List<Passage.Page> pages = pages(3, 11_500, Map.of());

        assertThat(entries(pages)).isEqualTo(ledger.read(3, 11_497));
        assertThat(pages)
                .extracting(Passage.Page::upTo)
                .startsWith(5_003L, 10_003L)
                .endsWith(11_500L);
        StoredRow row = pages.getFirst().rows().getFirst();
        assertThat(new String(row.metadata(), StandardCharsets.UTF_8)).isEqualTo("{\"by\":\"Zoë\"}");
        assertThat(row.<String>payload(
                        (bytes, from, length) -> new String(bytes, from, length, StandardCharsets.UTF_8)))
                .isEqualTo("{\"number\":3,\"naïve\":\"☃\"}");
        assertThat(pages(500, 500, Map.of())).isEmpty();
    }

    @Test
    void what_is_passed_by_is_left_out_up_to_the_revision_that_is_known() {
        append(0, 12_000);
        List<Passage.Page> pages = pages(0, 12_000, Map.of("some.Thing", 1, "some.Rare'Thing", 1, "some.Other", 7));

        assertThat(entries(pages))
                .isEqualTo(ledger.read(0, 12_000).stream()
                        .filter(entry -> entry.revision() == 2)
                        .toList());
        assertThat(pages).last().extracting(Passage.Page::upTo).isEqualTo(12_000L);
    }

    @Test
    void who_leaves_in_the_middle_gives_the_connection_back() {
        append(0, 6_000);
        for (int i = 0; i < 200; i++) {
            try (Passage passage = ledger.passage(0, 6_000, Map.of())) {
                assertThat(passage.next()).isNotNull();
            }
        }
    }

    @Test
    void nobody_is_told_that_there_is_nothing_beyond_the_end() {
        append(0, 10);
        assertThatThrownBy(() -> ledger.passage(0, 11, Map.of())).hasMessage("The ledger ends at 10, before 11");
    }
}
